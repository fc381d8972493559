package cn.disclosuredesk.command.application.closing;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 依申请转主动公开. */
@Component
final class ProactiveDisclosureForm implements ActForm<ProactiveDisclosureForm.Body, ProactiveDisclosureDecided> {

    private static final int LONGEST_ADDRESS = 1_000;

    record Body(
            @Nullable LocalDate on,
            @Nullable Boolean disclosed,
            @Nullable String publishedAt,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "ProactiveDisclosure";
        }
    }

    @Override
    public String act() {
        return "proactive-disclosure";
    }

    @Override
    public ProactiveDisclosureDecided write(Body body, Writing writing) {
        LocalDate on = new Given("on", "决定日期").day(body.on(), writing.today());
        boolean disclosed = new Given("disclosed", "是否主动公开").needed(body.disclosed());
        String publishedAt = addressIfAny(body.publishedAt());
        if (!disclosed && publishedAt != null) {
            throw Refusal.malformed("publishedAt", "不转为主动公开的，不应填写公开网址，前后矛盾。");
        }
        String reason = new Given("reason", "理由").textIfAny(body.reason());
        return new ProactiveDisclosureDecided(
                writing.application(), on, disclosed, publishedAt, writing.sealedIfAny(reason));
    }

    /** It stands in clear, so it is an address and nothing else: no name or password before its host. */
    private static @Nullable String addressIfAny(@Nullable String value) {
        String address = new Given("publishedAt", "公开网址").textIfAny(value);
        if (address != null && (address.length() > LONGEST_ADDRESS || !isOnTheWeb(address))) {
            throw Refusal.malformed(
                    "publishedAt", "公开网址应以http://或者https://开头，不含用户名，最长%d个字符。".formatted(LONGEST_ADDRESS));
        }
        return address;
    }

    private static boolean isOnTheWeb(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public Body read(ProactiveDisclosureDecided fact, Writing writing) {
        return new Body(fact.on(), fact.disclosed(), fact.publishedAt(), writing.text(fact.reason()));
    }
}
