package cn.disclosuredesk.command.application.division;

import cn.disclosuredesk.command.application.CaseActs.Told;
import cn.disclosuredesk.command.application.NamedAct;
import cn.disclosuredesk.command.application.Writing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 拆分 by its name. */
@Component
final class SplitByName implements NamedAct {

    private final Division division;
    private final JsonMapper json;

    SplitByName(Division division, JsonMapper json) {
        this.division = division;
        this.json = json;
    }

    @Override
    public String act() {
        return "split";
    }

    @Override
    public Told told(ObjectNode body, Writing writing) {
        return division.split(json.treeToValue(body, SplitBody.class), writing);
    }
}
