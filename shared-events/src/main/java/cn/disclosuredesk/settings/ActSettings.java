package cn.disclosuredesk.settings;

import cn.disclosuredesk.vocabulary.ServiceMethod;

/**
 * What an office asks of acts where the law leaves it open, applied when they are recorded; only whether a second
 * extension is marked is seen when the case is read, as all marks are.
 *
 * @param secondExtension 再次延期: whether it is marked, within the 20 working days in all
 * @param lateExtension 延期告知超期: whether it needs a reason of its own
 * @param secondClarification 再次补正: whether the applicant may be asked again
 * @param electronicReply 电子送达: the day on which a reply by e-mail or portal is made
 * @param yearOfNumber 登记号: in which year's series an application stands
 * @param usualUnitDays working days within which a unit gives its opinion
 */
public record ActSettings(
        SecondExtension secondExtension,
        LateExtension lateExtension,
        SecondClarification secondClarification,
        ElectronicReply electronicReply,
        YearOfNumber yearOfNumber,
        int usualUnitDays) {

    static final ActSettings USUAL = new ActSettings(
            SecondExtension.MARKED,
            LateExtension.NEEDS_A_REASON,
            SecondClarification.MARKED,
            ElectronicReply.WHEN_SENT,
            YearOfNumber.OF_RECEIPT,
            5);

    /** Whether a reply is made when it leaves the agency, and not when it is signed for or confirmed. */
    public boolean madeWhenSent(ServiceMethod method) {
        return method == ServiceMethod.ELECTRONIC
                ? electronicReply == ElectronicReply.WHEN_SENT
                : method.madeWhenDispatched();
    }

    /** A25: the law caps the days, not how often. */
    public enum SecondExtension {
        MARKED,
        SEVERAL
    }

    /** A26: that the notice must go out before the due date is inferred, not written. */
    public enum LateExtension {
        NEEDS_A_REASON,
        ACCEPT
    }

    /** A27: 一次性告知 forbids asking piece by piece; whether also a second round about a new text, courts see differently. */
    public enum SecondClarification {
        MARKED,
        FORBIDDEN
    }

    /** A28: the day of sending, as for mail; or the day the applicant confirmed. */
    public enum ElectronicReply {
        WHEN_SENT,
        WHEN_CONFIRMED
    }

    /** A38: so that the last number of a year says how many it received; other offices number as they register. */
    public enum YearOfNumber {
        OF_RECEIPT,
        OF_REGISTRATION
    }
}
