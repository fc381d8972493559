package cn.disclosuredesk.ledgerfile;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of the sheet 申请 other than outcomes: the official labels and what offices usually write. */
public final class ApplicationWords {

    private static final WordList<Channel> CHANNELS = WordList.labelled(Channel.values(), Channel::label)
            .with(Channel.IN_PERSON, "来访", "现场", "现场提交", "当面提交", "当面申请", "上门", "窗口")
            .with(Channel.REGISTERED_MAIL, "信函", "信件", "来信", "挂号", "挂号信", "EMS", "ems", "邮政", "快递", "邮寄申请")
            .with(Channel.ORDINARY_MAIL, "平常信函", "普通信函", "平邮")
            .with(Channel.ONLINE, "网上", "网上申请", "网络申请", "在线", "在线申请", "网站", "平台", "互联网", "网络平台", "政府网站")
            .with(Channel.EMAIL, "邮箱", "电子邮箱", "邮件", "E-mail", "e-mail", "Email", "email")
            .with(Channel.ORAL, "口头申请", "电话")
            .with(Channel.TRANSFERRED, "转办", "转送", "上级转办", "上级转来", "其他机关转来")
            .with(Channel.OTHER, "其它", "其他方式");

    private static final WordList<ApplicantKind> KINDS = WordList.labelled(ApplicantKind.values(), ApplicantKind::label)
            .with(ApplicantKind.NATURAL_PERSON, "公民", "个人")
            .with(ApplicantKind.COMMERCIAL_ENTERPRISE, "企业", "公司", "商业", "企业法人")
            .with(ApplicantKind.RESEARCH_INSTITUTION, "科研", "科研单位", "科研院所", "研究机构")
            .with(ApplicantKind.SOCIAL_WELFARE_ORGANISATION, "公益组织", "社会组织", "社会团体", "社会公益")
            .with(ApplicantKind.LEGAL_SERVICE_INSTITUTION, "律所", "律师事务所", "法律服务", "法律服务所")
            .with(ApplicantKind.OTHER, "其它", "其他组织");

    private static final WordList<ServiceMethod> METHODS = WordList.labelled(
                    ServiceMethod.values(), ServiceMethod::label)
            .with(ServiceMethod.ON_THE_SPOT, "当面", "当场送达", "现场", "现场送达", "当面送达")
            .with(ServiceMethod.DIRECT, "直接", "当面领取", "自取", "领取")
            .with(ServiceMethod.LEFT, "留置送达")
            .with(ServiceMethod.MAIL, "EMS", "ems", "挂号", "挂号信", "邮寄", "邮寄送达", "邮政", "邮政快递", "快递", "信函")
            .with(ServiceMethod.ELECTRONIC, "电子送达", "电子邮件", "电子邮箱", "邮箱", "网络", "网上", "在线")
            .with(ServiceMethod.PUBLIC_NOTICE, "公告送达");

    private static final WordList<Consultee> CONSULTEES = WordList.labelled(Consultee.values(), Consultee::label)
            .with(Consultee.THIRD_PARTY, "第三人", "第三方当事人", "权利人", "利害关系人")
            .with(Consultee.CO_AUTHOR_AGENCY, "共同制作", "共同制作的机关", "联合制作", "联合制作机关", "联合发文机关")
            .with(Consultee.OTHER_AGENCY, "其它机关", "其他行政机关", "其它行政机关", "其他机关单位");

    private static final Pattern HEADING = Pattern.compile("^法人或者?其他组织\\P{IsHan}+(\\p{IsHan}+)\\P{IsHan}*$");

    private ApplicationWords() {}

    /** 申请方式. */
    public static Optional<Channel> channel(String cell) {
        return CHANNELS.meaning(cell);
    }

    /** 申请人类别; the heading 法人或其他组织 may stand before it. */
    public static Optional<ApplicantKind> kind(String cell) {
        String own = HEADING.matcher(CellText.normalised(cell)).replaceFirst("$1");
        return KINDS.meaning(own);
    }

    /** The kind that a name lets guess; a proposal only, the office decides. */
    public static Optional<ApplicantKind> kindProposedBy(String name) {
        if (name.contains("律师事务所") || name.contains("法律服务所")) {
            return Optional.of(ApplicantKind.LEGAL_SERVICE_INSTITUTION);
        }
        if (name.contains("研究院") || name.contains("研究所")) {
            return Optional.of(ApplicantKind.RESEARCH_INSTITUTION);
        }
        return name.contains("公司") ? Optional.of(ApplicantKind.COMMERCIAL_ENTERPRISE) : Optional.empty();
    }

    /** 征求意见对象. */
    public static Optional<Consultee> consultee(String cell) {
        return CONSULTEES.meaning(cell);
    }

    /** 送达方式. */
    public static Optional<ServiceMethod> method(String cell) {
        return METHODS.meaning(cell);
    }
}
