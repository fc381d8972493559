package cn.disclosuredesk.desk.people;

/** What somebody does at the desk. Who has several acts in the first of them that permits the act. */
public enum Role {
    /** 登记员：registers what arrives, imports ledgers, corrects what was recorded wrongly. */
    REGISTRAR,
    /** 承办人：acts on cases. */
    HANDLER,
    /** 公开工作机构负责人：every act, closes and seals years, looks after the agencies. */
    HEAD,
    /** 审计员：reads everything, changes nothing. */
    AUDITOR,
    /** 系统管理员：people and agencies; never sees a case. */
    ADMIN
}
