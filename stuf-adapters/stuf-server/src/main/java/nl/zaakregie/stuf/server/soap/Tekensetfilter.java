package nl.zaakregie.stuf.server.soap;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drops a charset that does not exist from the Content-Type. CXF would fail on it before any interceptor runs; the XML
 * itself tells its encoding anyway.
 */
public final class Tekensetfilter implements Filter {

    private static final Pattern TEKENSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^;\"]*)\"?");

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        keten.doFilter(bruikbaar(verzoek.getContentType()) ? verzoek : new ZonderTekenset(verzoek), antwoord);
    }

    private static boolean bruikbaar(@Nullable String mediatype) {
        Matcher tekenset = TEKENSET.matcher(mediatype == null ? "" : mediatype);
        try {
            return !tekenset.find() || Charset.isSupported(tekenset.group(1));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static final class ZonderTekenset extends HttpServletRequestWrapper {

        ZonderTekenset(ServletRequest verzoek) {
            super((HttpServletRequest) verzoek);
        }

        @Override
        public @Nullable String getCharacterEncoding() {
            return null;
        }

        @Override
        public @Nullable String getContentType() {
            return zonder(super.getContentType());
        }

        @Override
        public @Nullable String getHeader(String naam) {
            return "Content-Type".equalsIgnoreCase(naam) ? getContentType() : super.getHeader(naam);
        }

        @Override
        public Enumeration<String> getHeaders(String naam) {
            String type = "Content-Type".equalsIgnoreCase(naam) ? getContentType() : null;
            return type == null ? super.getHeaders(naam) : Collections.enumeration(List.of(type));
        }

        private static @Nullable String zonder(@Nullable String type) {
            return type == null ? null : TEKENSET.matcher(type).replaceAll("");
        }
    }
}
