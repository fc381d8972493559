package cn.disclosuredesk.command.application;

import tools.jackson.databind.node.ObjectNode;

/** An act on a case that is no single fact of one form, by the name of its call and with its body. */
public interface NamedAct {

    /** As in the path of its call. */
    String act();

    CaseActs.Told told(ObjectNode body, Writing writing);
}
