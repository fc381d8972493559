package cn.disclosuredesk.desk.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * An act is not recorded for a caller who cannot read the answer: a 406 that came only when the answer is written would say that
 * nothing happened where something did.
 */
@Configuration(proxyBeanMethods = false)
class ReadableAnswers implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> ACTS = Set.of("POST", "PUT");

    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));

    private final HeaderContentNegotiationStrategy accept = new HeaderContentNegotiationStrategy();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (ACTS.contains(request.getMethod()) && !isReadable(request)) {
            throw new HttpMediaTypeNotAcceptableException(ANSWERS);
        }
        return true;
    }

    private boolean isReadable(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        return accept.resolveMediaTypes(new ServletWebRequest(request)).stream()
                .anyMatch(accepted -> ANSWERS.stream().anyMatch(accepted::isCompatibleWith));
    }
}
