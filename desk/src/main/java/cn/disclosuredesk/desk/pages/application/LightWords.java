package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.clock.Light;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lights as text: colour is never the only sign. Templates know it as {@code @lightWords}. */
@Component("lightWords")
public final class LightWords {

    private final MessageSource messages;

    LightWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What the light says, such as 剩余 12 个工作日, 今日到期, 超期 3 个工作日. */
    public String text(Light light, @Nullable Integer workingDaysLeft) {
        int left = workingDaysLeft == null ? 0 : workingDaysLeft;
        return switch (light) {
            case GREY -> say("light.text.GREY", left);
            case RED -> left == 0 ? say("light.text.past", left) : say("light.text.RED", -left);
            case ORANGE, YELLOW, GREEN -> left == 0 ? say("light.text.today", left) : say("light.text.left", left);
        };
    }

    /** The class of style sheets for this light. */
    public String style(Light light) {
        return "tag-" + light.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key, int days) {
        return messages.getMessage(key, new Object[] {days}, Locale.SIMPLIFIED_CHINESE);
    }
}
