package nl.zaakregie.berichtenlog;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.stuf.log.Richting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page of the log, made on the server and without script: find, look, offer again. Routes and not a controller, since
 * it stands outside {@code /api/v1}.
 */
final class Berichtenpagina {

    static final String PAD = "/beheer/berichten";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String CSP =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final int AANTAL = 200;

    private final Berichtbeheer beheer;
    private final @Nullable Inhoudinzage inzage;
    private final @Nullable Gebruikers gebruikers;
    private final Clock klok;

    /** @param inzage absent when no content is kept, or nobody can be asked whether it may be shown */
    Berichtenpagina(Berichtbeheer beheer, @Nullable Inhoudinzage inzage, @Nullable Gebruikers gebruikers, Clock klok) {
        this.beheer = beheer;
        this.inzage = inzage;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(
                        PAD + "/stijl.css",
                        verzoek -> ServerResponse.ok()
                                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                                .body(Berichtopmaak.STIJL))
                .GET(PAD, this::lijst)
                .GET(PAD + "/{id}", verzoek -> bericht(verzoek, Optional.empty()))
                .POST(PAD + "/{id}/hernieuwing", this::biedOpnieuwAan)
                .POST(PAD + "/{id}/inzage", this::lees)
                .onError(SociaalDomeinException.class, (fout, verzoek) -> fout((SociaalDomeinException) fout))
                .build();
    }

    private ServerResponse lijst(ServerRequest verzoek) {
        Optional<String> nummer = verzoek.param("referentienummer").filter(t -> !t.isBlank());
        Optional<String> zaak = verzoek.param("zaak").filter(t -> !t.isBlank());
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), ZONE);
        boolean gericht = nummer.isPresent() || zaak.isPresent();
        Logvraag vraag = new Logvraag(
                dag(verzoek, "van").map(Berichtenpagina::begin).orElse(gericht ? Instant.EPOCH : begin(vandaag)),
                begin(dag(verzoek, "tot").orElse(vandaag).plusDays(1)),
                nummer,
                zaak,
                verzoek.param("service"),
                verzoek.param("resultaat"),
                richting(verzoek),
                AANTAL);
        List<Logregel> gevonden = beheer.zoek(vraag);
        return html(Berichtopmaak.lijst(verzoek.params().toSingleValueMap(), gevonden));
    }

    private ServerResponse bericht(ServerRequest verzoek, Optional<String> melding) {
        Logregel regel = beheer.vind(id(verzoek));
        boolean leesbaar = inzage != null
                && regel.inhoudTot().filter(klok.instant()::isBefore).isPresent();
        Optional<String> gemaskeerd = leesbaar ? Optional.of(inzage.gemaskeerd(regel.id())) : Optional.empty();
        return html(Berichtopmaak.bericht(
                regel,
                new Berichtopmaak.Keuzes(beheer.opnieuwAanTeBieden(regel), leesbaar && gebruikers != null),
                melding,
                gemaskeerd,
                Formulierbewijs.van(verzoek.servletRequest())));
    }

    private ServerResponse biedOpnieuwAan(ServerRequest verzoek) {
        return bericht(verzoek, Optional.of(beheer.biedOpnieuwAan(id(verzoek))));
    }

    private ServerResponse lees(ServerRequest verzoek) {
        if (inzage == null || gebruikers == null) {
            throw BerichtenlogFout.GEEN_INHOUD.fout();
        }
        UUID id = id(verzoek);
        Inzageverzoek vraag = new Inzageverzoek(gebruikers.huidige(), new Doel("beheer"), "bewaard bericht lezen");
        Object xml = inzage.volledig(id, vraag, verzoek.param("reden").orElse(""))
                .velden()
                .getOrDefault("inhoud", "U mag de inhoud niet zien.");
        return html(Berichtopmaak.inhoud(id, String.valueOf(xml)));
    }

    private static ServerResponse fout(SociaalDomeinException fout) {
        return kop(ServerResponse.status(fout.foutcode().httpStatus())).body(Berichtopmaak.fout(fout.foutcode()));
    }

    private static ServerResponse html(String pagina) {
        return kop(ServerResponse.ok()).body(pagina);
    }

    private static ServerResponse.BodyBuilder kop(ServerResponse.BodyBuilder antwoord) {
        return antwoord.contentType(HTML)
                .header("Content-Security-Policy", CSP)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static UUID id(ServerRequest verzoek) {
        try {
            return UUID.fromString(verzoek.pathVariable("id"));
        } catch (IllegalArgumentException e) {
            throw BerichtenlogFout.ONBEKEND.fout();
        }
    }

    private static Optional<LocalDate> dag(ServerRequest verzoek, String naam) {
        try {
            return verzoek.param(naam).filter(t -> !t.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw BerichtenlogFout.FILTER.bij(naam);
        }
    }

    private static Optional<Richting> richting(ServerRequest verzoek) {
        return verzoek.param("richting")
                .flatMap(t -> Arrays.stream(Richting.values())
                        .filter(r -> r.name().equals(t))
                        .findFirst());
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(ZONE).toInstant();
    }

    /** Where a row is shown. */
    static URI adres(UUID id) {
        return URI.create(PAD + "/" + id);
    }
}
