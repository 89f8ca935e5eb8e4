"""Languages told from script and common words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.language import decide, detect, primary

SAMPLES = {
    "en": "The minister said on Monday that the talks had failed and that he would not return to the city.",
    "fr": "Le ministre a déclaré lundi que les discussions avaient échoué et qu'il ne reviendrait pas dans la ville.",
    "de": "Der Minister sagte am Montag, dass die Gespräche gescheitert seien und er nicht in die Stadt zurückkehre.",
    "es": "El ministro dijo el lunes que las conversaciones habían fracasado y que no volvería a la ciudad.",
    "it": "Il ministro ha detto lunedì che i colloqui sono falliti e che non tornerà nella città con la delegazione.",
    "pt": "O ministro disse na segunda-feira que as conversações falharam e que não voltaria para a cidade.",
    "nl": "De minister zei maandag dat de gesprekken zijn mislukt en dat hij niet naar de stad zal terugkeren.",
    "sv": "Ministern sade på måndagen att samtalen hade misslyckats och att han inte skulle återvända till staden.",
    "pl": "Minister powiedział w poniedziałek, że rozmowy nie powiodły się i że nie wróci do miasta, jak to było.",
    "tr": "Bakan pazartesi günü görüşmelerin başarısız olduğunu ve bu şehre geri dönmeyeceğini söyledi, ancak.",
    "id": "Menteri mengatakan pada hari Senin bahwa pembicaraan itu gagal dan dia tidak akan kembali ke kota.",
    "ru": "Министр заявил в понедельник, что переговоры провалились и что он не вернётся в этот город.",
    "uk": "Міністр заявив у понеділок, що переговори провалилися і він не повернеться до цього міста.",
    "ar": "قال الوزير يوم الاثنين إن المحادثات فشلت وإنه لن يعود إلى المدينة",
    "fa": "وزیر روز دوشنبه گفت که گفتگوها شکست خورده و او به شهر باز نخواهد گشت",
    "zh": "部长星期一说，会谈已经失败，他不会回到这座城市。",
    "ja": "大臣は月曜日、協議は失敗に終わり、市には戻らないと述べた。",
    "ko": "장관은 월요일 회담이 실패했으며 도시로 돌아가지 않을 것이라고 말했다.",
    "el": "Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες απέτυχαν.",
    "he": "השר אמר ביום שני כי השיחות נכשלו.",
    "hi": "मंत्री ने सोमवार को कहा कि वार्ता विफल हो गई है।",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_detected(language: str) -> None:
    assert detect(SAMPLES[language]) == language


def test_too_little_to_tell() -> None:
    assert detect("") is None
    assert detect("Oslo 3 4 5") is None
    assert decide("Oslo", "nb-NO") == ("nb", None)


def test_a_false_declaration_is_overruled_and_said() -> None:
    assert decide(SAMPLES["fr"], "en-US") == ("fr", "language declared en, the text is fr")
    assert decide(SAMPLES["en"], "en_GB") == ("en", None)


def test_tags() -> None:
    assert [primary(tag) for tag in ("en-GB", "EN", "zh_Hans", "english text", "", None)] == [
        "en",
        "en",
        "zh",
        None,
        None,
        None,
    ]


@given(st.text())
def test_any_text(text: str) -> None:
    found = detect(text)
    assert found is None or len(found) == 2
