package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.vocabulary.Disposition;

/** What a unit writes to the office about an application, by how it ends. */
final class Opinions {

    private Opinions() {}

    static String of(Disposition end) {
        return switch (end) {
            case GRANTED -> "经检索，已找到申请的信息，内容可以公开，复制件附后。";
            case ALREADY_PUBLIC -> "该信息已在县政府门户网站主动公开，建议告知获取的方式和途径。";
            case PARTIAL -> "材料中含有个人住址和账户，建议区分处理后提供其余内容。";
            case STATE_SECRET -> "该信息标有密级且在保密期限内，建议不予公开。";
            case LAW_FORBIDS -> "有关法律禁止公开该信息，建议不予公开。";
            case SECURITY_STABILITY -> "公开后可能危及公共安全，建议不予公开。";
            case THIRD_PARTY -> "涉及第三方商业秘密，第三方不同意公开，且不存在不公开会对公共利益造成重大影响的情形。";
            case INTERNAL -> "属于内部管理事务信息，建议不予公开。";
            case PROCESS -> "属于行政决策过程中形成的讨论记录，建议不予公开。";
            case ENFORCEMENT_FILE -> "属于行政执法案卷信息，建议不予公开；当事人可依法申请查阅案卷。";
            case SPECIAL_REGIME -> "属于不动产登记资料查询事项，建议告知按照专门规定办理。";
            case NOT_OURS -> "该信息不由县政府办公室负责公开，建议告知负责公开的行政机关。";
            case NEEDS_PROCESSING -> "没有现成的汇总材料，需要逐年加工、分析，建议不予提供。";
            case PETITION -> "申请内容实为信访诉求，建议告知通过信访渠道反映。";
            case REPEATED -> "与申请人此前的申请内容相同，此前已作答复。";
            case PUBLICATION -> "属于公开出版物，建议告知获取的途径。";
            default -> "经检索，未制作或者获取该信息。";
        };
    }
}
