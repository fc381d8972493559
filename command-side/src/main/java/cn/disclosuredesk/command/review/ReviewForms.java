package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.events.review.ReviewEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** All forms of a review, by what they record. */
@Component
public final class ReviewForms {

    private final NoticeForm notice;
    private final List<ReviewForm<?, ?>> forms;

    ReviewForms(NoticeForm notice, List<ReviewForm<?, ?>> forms) {
        this.notice = notice;
        this.forms = List.copyOf(forms);
    }

    /** The form in which such a fact is told; empty for what no call records by itself. */
    public Optional<ReviewForm<?, ?>> of(ReviewEvent fact) {
        return forms.stream().filter(form -> form.fact().isInstance(fact)).findFirst();
    }

    /** The form that records facts of this class. */
    Optional<ReviewForm<?, ?>> of(Class<? extends ReviewEvent> fact) {
        return forms.stream().filter(form -> form.fact().equals(fact)).findFirst();
    }

    /** To find what a corrected field belongs to: the notice's fields come first. */
    public WronglyRecorded<ReviewEvent> wronglyRecorded(ReviewFacts facts) {
        return new WronglyRecorded<>(facts.timeline(), this::place, this::of, this::anyHas);
    }

    private OptionalLong place(String field) {
        return notice.fields().contains(field) ? OptionalLong.of(WronglyRecorded.REGISTRATION) : OptionalLong.empty();
    }

    private boolean anyHas(String field) {
        return forms.stream().anyMatch(form -> form.fields().contains(field));
    }
}
