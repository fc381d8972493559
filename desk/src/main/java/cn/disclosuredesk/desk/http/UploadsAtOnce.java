package cn.disclosuredesk.desk.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets uploads in by their weight: all of them together are never larger than one may be. Files are held in memory so
 * that they never lie on the disk in clear, and several large ones at once would fill it. Who finds no room is told to
 * come back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class UploadsAtOnce extends OncePerRequestFilter {

    private static final int LIGHTEST = 64;

    private final int all;
    private final Semaphore kilobytes;

    UploadsAtOnce(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        all = Math.toIntExact(largest.toKilobytes());
        kilobytes = new Semaphore(all);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int weight = weight(request.getContentLengthLong());
        if (!kilobytes.tryAcquire(weight)) {
            throw new NoRoom();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            kilobytes.release(weight);
        }
    }

    /** One that does not say how long it is may be as long as any; one that is too long is refused unread. */
    private int weight(long length) {
        if (length < 0) {
            return all;
        }
        long weight = length / 1024 + 1;
        return weight > all ? Math.min(LIGHTEST, all) : (int) Math.min(all, Math.max(LIGHTEST, weight));
    }

    /** No room for another upload just now. */
    static final class NoRoom extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
