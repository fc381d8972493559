package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.command.once.CurrentKey;
import cn.disclosuredesk.command.once.KeyedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the Idempotency-Key of a call that records, and everything by which two requests under one key are compared. It
 * runs after sign-in, so that no stranger makes the desk read a body, and bounds the bodies of all calls on the way.
 */
@Component
@Order(0)
final class KeyedRequests extends OncePerRequestFilter implements CurrentKey {

    static final String HEADER = "Idempotency-Key";

    /** Far more than a holiday notice or the longest text of an application. */
    static final int LONGEST_BODY = Math.toIntExact(DataSize.ofMegabytes(2).toBytes());

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final String ATTRIBUTE = KeyedRequests.class.getName();

    private final CanonicalJson json;

    KeyedRequests(CanonicalJson json) {
        this.json = json;
    }

    @Override
    public Optional<KeyedRequest> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object keyed = request == null ? null : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return Optional.ofNullable((KeyedRequest) keyed);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Audience.isProgram(request) || !WITH_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean parts = isMultipart(request);
        HttpServletRequest readable = parts ? request : ReadBody.of(request, LONGEST_BODY);
        List<String> keys = Collections.list(request.getHeaders(HEADER));
        Principal user = request.getUserPrincipal();
        if (!keys.isEmpty() && user != null) {
            String body = readable instanceof ReadBody read ? json.of(read.bytes()) : CanonicalParts.of(request);
            String address = request.getMethod() + "\n" + request.getRequestURI() + "\n"
                    + Optional.ofNullable(request.getQueryString()).orElse("") + "\n";
            request.setAttribute(ATTRIBUTE, new KeyedRequest(user.getName(), onlyOne(keys), address + body));
        }
        chain.doFilter(readable, response);
    }

    private static String onlyOne(List<String> keys) {
        if (keys.size() != 1 || !KEY.matcher(keys.get(0)).matches()) {
            throw new UnreadableKey();
        }
        return keys.get(0);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
