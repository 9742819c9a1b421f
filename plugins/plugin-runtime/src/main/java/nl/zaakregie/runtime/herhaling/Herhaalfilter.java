package nl.zaakregie.runtime.herhaling;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.herhaling.Verzoeken.Antwoord;
import nl.zaakregie.runtime.herhaling.Verzoeken.Bekend;
import nl.zaakregie.runtime.herhaling.Verzoeken.Verzoek;
import nl.zaakregie.runtime.web.Probleemschrijver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a request with a key that was carried out before the answer of then. The transaction begins here, so that the
 * key, the effect and the answer stand together; whoever comes with the same key at the same moment waits. A refusal is
 * not kept: nothing happened, and asking again is asking anew. Reading is left alone, it must be decided and logged anew.
 */
final class Herhaalfilter extends OncePerRequestFilter {

    static final String KOP = "Idempotency-Key";
    static final String HERHAALD = "Idempotency-Replayed";

    private static final Pattern SLEUTEL = Pattern.compile("[!-~]{1,100}");

    private final Verzoeken verzoeken;
    private final Leeshandelingen lezen;
    private final Gebruikers gebruikers;
    private final PlatformTransactionManager transacties;

    Herhaalfilter(
            Verzoeken verzoeken, Leeshandelingen lezen, Gebruikers gebruikers, PlatformTransactionManager transacties) {
        this.verzoeken = verzoeken;
        this.lezen = lezen;
        this.gebruikers = gebruikers;
        this.transacties = transacties;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return verzoek.getHeader(KOP) == null
                || !HttpMethod.POST.matches(verzoek.getMethod())
                || !isJson(verzoek)
                || lezen.is(verzoek);
    }

    private static boolean isJson(HttpServletRequest verzoek) {
        String soort = verzoek.getContentType();
        return soort == null || soort.startsWith("application/json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String sleutel = verzoek.getHeader(KOP);
        if (!SLEUTEL.matcher(sleutel).matches()) {
            Probleemschrijver.schrijf(antwoord, HerhalingFout.ONGELDIGE_SLEUTEL);
            return;
        }
        Optional<Verzoekinhoud> gelezen = Verzoekinhoud.lees(verzoek);
        if (gelezen.isEmpty()) {
            Probleemschrijver.schrijf(antwoord, HerhalingFout.TE_GROOT);
            return;
        }
        Verzoek herkend = new Verzoek(
                gebruikers.huidige().id(),
                Verzoekinhoud.hash(sleutel, new byte[0]),
                gelezen.get().vingerafdruk());
        ContentCachingResponseWrapper bewaard = new ContentCachingResponseWrapper(antwoord);
        inTransactie(herkend, gelezen.get(), bewaard, keten);
        bewaard.copyBodyToResponse();
    }

    private void inTransactie(
            Verzoek verzoek, Verzoekinhoud gelezen, ContentCachingResponseWrapper antwoord, FilterChain keten)
            throws ServletException, IOException {
        TransactionStatus transactie = transacties.getTransaction(new DefaultTransactionDefinition());
        boolean gelukt = false;
        try {
            gelukt = behandel(verzoek, gelezen, antwoord, keten);
        } finally {
            if (gelukt) {
                transacties.commit(transactie);
            } else {
                transacties.rollback(transactie);
            }
        }
    }

    /** @return whether what was done must stay */
    private boolean behandel(
            Verzoek verzoek, Verzoekinhoud gelezen, ContentCachingResponseWrapper antwoord, FilterChain keten)
            throws ServletException, IOException {
        Optional<Bekend> eerder = verzoeken.begin(verzoek);
        if (eerder.isPresent()) {
            herhaal(verzoek, eerder.get(), antwoord);
            return false;
        }
        keten.doFilter(gelezen, antwoord);
        boolean gelukt = HttpStatus.valueOf(antwoord.getStatus()).is2xxSuccessful();
        if (gelukt) {
            verzoeken.beantwoord(verzoek, van(antwoord));
        }
        return gelukt;
    }

    private static void herhaal(Verzoek verzoek, Bekend eerder, HttpServletResponse antwoord) throws IOException {
        if (!eerder.vingerafdruk().equals(verzoek.vingerafdruk())) {
            Probleemschrijver.schrijf(antwoord, HerhalingFout.ANDER_VERZOEK);
            return;
        }
        Antwoord toen = eerder.antwoord();
        antwoord.setStatus(toen.status());
        antwoord.setHeader(HERHAALD, "true");
        zet(antwoord, HttpHeaders.CONTENT_TYPE, toen.soort());
        zet(antwoord, HttpHeaders.ETAG, toen.etag());
        zet(antwoord, HttpHeaders.LOCATION, toen.plaats());
        antwoord.getOutputStream().write(toen.inhoud().getBytes(StandardCharsets.UTF_8));
    }

    private static void zet(HttpServletResponse antwoord, String kop, @Nullable String waarde) {
        if (waarde != null) {
            antwoord.setHeader(kop, waarde);
        }
    }

    private static Antwoord van(ContentCachingResponseWrapper antwoord) {
        return new Antwoord(
                antwoord.getStatus(),
                antwoord.getContentType(),
                antwoord.getHeader(HttpHeaders.ETAG),
                antwoord.getHeader(HttpHeaders.LOCATION),
                new String(antwoord.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
