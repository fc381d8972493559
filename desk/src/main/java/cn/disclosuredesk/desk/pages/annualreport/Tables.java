package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.annualreport.SectionFour;
import cn.disclosuredesk.query.annualreport.SectionThree;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Both tables as the fragment {@code annualreport/tables} prints them. */
@Component
final class Tables {

    private final ThreeWords words;
    private final FourTable fourTable;

    Tables(ThreeWords words, FourTable fourTable) {
        this.words = words;
        this.fourTable = fourTable;
    }

    void show(
            List<SectionThree.Row> three,
            SectionFour.Block reconsideration,
            SectionFour.Block direct,
            SectionFour.Block afterReconsideration,
            Model model) {
        model.addAttribute("three", ThreeTable.of(three, words));
        model.addAttribute("fourColumns", fourTable.columns());
        model.addAttribute("four", fourTable.figures(reconsideration, direct, afterReconsideration));
    }
}
