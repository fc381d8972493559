package cn.disclosuredesk.desk.pages.home;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.desk.frame.Frame;
import cn.disclosuredesk.desk.frame.MenuEntry;
import cn.disclosuredesk.desk.signin.Call;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import cn.disclosuredesk.query.register.OpenApplications;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 首页: for each of her agencies what is open and how urgent, and the annual reports; for who sees no cases, a greeting. */
@Controller
class HomePage {

    private static final List<Light> MOST_URGENT_FIRST =
            List.of(Light.RED, Light.ORANGE, Light.YELLOW, Light.GREEN, Light.GREY);

    private final Frame frame;
    private final CurrentActor actor;
    private final Agencies agencies;
    private final OpenApplications open;
    private final ReportedYears years;
    private final ChinaTime time;

    HomePage(
            Frame frame,
            CurrentActor actor,
            Agencies agencies,
            OpenApplications open,
            ReportedYears years,
            ChinaTime time) {
        this.frame = frame;
        this.actor = actor;
        this.agencies = agencies;
        this.open = open;
        this.years = years;
        this.time = time;
    }

    @Bean
    static MenuEntry homeEntry() {
        return new MenuEntry(10, "menu.home", "/");
    }

    @GetMapping("/")
    String show(Model model) {
        boolean mayRead = frame.may(Call.READ_CASES);
        List<Office> offices =
                mayRead ? actor.agencies().stream().map(this::office).toList() : List.of();
        model.addAttribute("mayRead", mayRead);
        model.addAttribute("mayImport", frame.may(Call.IMPORT));
        model.addAttribute("several", offices.size() > 1);
        model.addAttribute("offices", offices);
        return "home/home";
    }

    private Office office(AgencyCode code) {
        String name = agencies.find(code).map(Agencies.Entry::name).orElse(code.value());
        int running = time.today().getYear();
        List<Integer> reports = Stream.concat(years.of(code).stream(), Stream.of(running))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<Light, Long> numbers = open.byLight(code);
        List<Tile> tiles = MOST_URGENT_FIRST.stream()
                .map(light -> new Tile(light, numbers.getOrDefault(light, 0L)))
                .filter(tile -> tile.light() != Light.GREY || tile.number() > 0)
                .toList();
        return new Office(code.value(), name, tiles, reports, running);
    }

    /** An agency as the first page shows it. */
    record Office(String code, String name, List<Tile> open, List<Integer> years, int running) {

        /** All open applications, whatever their light. */
        public long total() {
            return open.stream().mapToLong(Tile::number).sum();
        }
    }

    /** How many open applications have this light. */
    record Tile(Light light, long number) {}
}
