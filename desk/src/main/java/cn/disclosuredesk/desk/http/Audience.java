package cn.disclosuredesk.desk.http;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a program or a person asks: programs get problem+json whatever they accept, people a page. */
final class Audience {

    private Audience() {}

    static boolean isProgram(HttpServletRequest request) {
        return isProgram(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    static boolean isProgram(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.startsWith("/actuator")
                || path.startsWith("/v3/api-docs");
    }
}
