package cn.disclosuredesk.law;

import org.jspecify.annotations.Nullable;

/** What can be late or irregular (标注), and the article that says so; articles are those of 《政府信息公开条例》 unless named. */
enum Irregularity {
    CLARIFICATION_NOTICE_LATE("《政府信息公开条例》第三十条"),
    CLARIFICATION_AGAIN("《政府信息公开条例》第三十条"),
    CLARIFICATION_LATE("《政府信息公开条例》第三十条"),
    REASONS_LATE("《政府信息公开条例》第三十五条"),
    REASONS_NOT_ASKED("《政府信息公开条例》第三十五条"),
    DELAY_NOTICE_LATE("《政府信息公开条例》第三十五条"),
    DELAY_WITHOUT_REASONS("《政府信息公开条例》第三十五条"),
    EXTENSION_NOTICE_LATE("《政府信息公开条例》第三十三条"),
    EXTENSION_AGAIN("《政府信息公开条例》第三十三条"),
    EXTENSION_NOT_APPROVED("《政府信息公开条例》第三十三条"),
    NOTHING_TO_EXTEND("《政府信息公开条例》第三十条、第三十三条"),
    ASKED_AFTER_THE_DUE_DATE("《政府信息公开条例》第三十三条"),
    FEE_NOTICE_LATE("国办函〔2020〕109号"),
    FEE_NOTICE_AGAIN("国办函〔2020〕109号"),
    FEE_OFF_TARIFF("国办函〔2020〕109号"),
    PAYMENT_LATE("国办函〔2020〕109号"),
    REPLY_LATE("《政府信息公开条例》第三十三条"),
    SENT_ON_ANOTHER_DAY("国办公开办函〔2016〕235号"),
    WHILE_ASKED("《政府信息公开条例》第三十二条、第三十四条"),
    NOT_EXAMINED("《政府信息公开条例》第十七条"),
    NOT_SEARCHED("最高人民法院指导案例101号"),
    EARLIER_UNKNOWN("《政府信息公开条例》第三十六条第（六）项"),
    NO_GROUNDS("《政府信息公开条例》第三十六条第（三）项、第三十七条"),
    NO_SUB_REASON("国办公开办函〔2021〕30号"),
    THIRD_PARTY_NOT_ASKED("《政府信息公开条例》第三十二条"),
    THIRD_PARTY_NOT_TOLD("《政府信息公开条例》第三十二条"),
    OPINION_LATE("《政府信息公开条例》第三十二条、第三十四条"),
    SILENCE_EARLY("《政府信息公开条例》第三十二条、第三十四条"),
    LAPSED_THOUGH_RETURNED("《政府信息公开条例》第三十条、国办函〔2020〕109号"),
    SUED_DIRECTLY("《中华人民共和国行政复议法》第二十三条第一款第（四）项"),
    RETURNED_THOUGH_SERVED(null),
    PROVIDED_THOUGH_NOT_GRANTED("《政府信息公开条例》第三十六条第（二）项"),
    REVOKED_THOUGH_QUASHED("《中华人民共和国行政复议法》第六十四条"),
    ANNULLED_AFTER_THE_END(null),
    ON_A_REST_DAY(null),
    INSIDE_AFTER_THE_END("《政府信息公开条例》第四十五条");

    private final @Nullable String article;

    Irregularity(@Nullable String article) {
        this.article = article;
    }

    /** The mark of a fact. {@code says} is the sentence without its full stop and article. */
    Mark mark(long sequence, String says) {
        return new Mark(sequence, name(), article == null ? says + "。" : "%s（%s）。".formatted(says, article));
    }
}
