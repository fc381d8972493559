package cn.disclosuredesk.desk.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** No controller of ours runs for a call that stands nowhere in {@link CallTable}: forgotten means shut, not open. */
@Configuration(proxyBeanMethods = false)
class OnlyDeclaredCalls implements WebMvcConfigurer, HandlerInterceptor {

    private static final String OURS = "cn.disclosuredesk";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(SignInRules.OPEN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getAttribute(DeclaredCalls.ROLE) == null) {
            throw new AccessDeniedException("undeclared call");
        }
        return true;
    }
}
