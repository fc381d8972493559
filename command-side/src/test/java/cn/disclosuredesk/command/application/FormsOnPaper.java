package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.store.EventStreams;
import java.lang.reflect.Proxy;
import java.util.List;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms of all acts, as the desk finds them, where no other case can be asked for. */
final class FormsOnPaper {

    private static final List<? extends ActForm<?, ?>> ALL = found();

    private FormsOnPaper() {}

    static List<? extends ActForm<?, ?>> all() {
        return ALL;
    }

    private static List<? extends ActForm<?, ?>> found() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.registerBean(
                    KnownCases.class,
                    () -> new KnownCases(
                            unused(EventStreams.class), unused(CurrentActor.class), unused(JdbcClient.class)));
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(ActForm.class));
            scanner.addExcludeFilter(new AssignableTypeFilter(RegistrationForm.class));
            scanner.scan(ActForm.class.getPackageName());
            context.refresh();
            return context.getBeansOfType(ActForm.class).values().stream()
                    .map(form -> (ActForm<?, ?>) form)
                    .toList();
        }
    }

    /** A port that nobody asks here. */
    private static <T> T unused(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, said) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
