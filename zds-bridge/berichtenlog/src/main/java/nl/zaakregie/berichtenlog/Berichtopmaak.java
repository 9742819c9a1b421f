package nl.zaakregie.berichtenlog;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutcode;
import org.springframework.web.util.HtmlUtils;

/** HTML of the log: every value is escaped here and nowhere else. */
final class Berichtopmaak {

    static final String STIJL = """
            body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem;
                   color: #1f2933; background: #fff; line-height: 1.5; }
            form.zoek { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-bottom: 1.5rem; }
            label { display: block; font-weight: 600; }
            input, select, textarea { padding: .5rem; font: inherit; border: 1px solid #52606d; border-radius: 4px; }
            button { padding: .6rem 1.2rem; font: inherit; border: 0; border-radius: 4px; color: #fff;
                     background: #154273; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; padding: .5rem 0; }
            th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #cbd2d9;
                     vertical-align: top; }
            dt { font-weight: 600; margin-top: .6rem; }
            dd { margin: 0; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; background: #f5f7fa; }
            [role=alert], [role=status] { padding: .6rem; border-left: 4px solid #154273; background: #eef2f7; }
            a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible
                { outline: 3px solid #154273; outline-offset: 2px; }
            """;

    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    private Berichtopmaak() {}

    /** What can be done with the message that is shown. */
    record Keuzes(boolean opnieuwAanbieden, boolean lezen) {}

    static String lijst(Map<String, String> filter, List<Logregel> regels) {
        String rijen = regels.stream().map(Berichtopmaak::rij).collect(Collectors.joining());
        return pagina("Berichten", """
                <h1>Berichten</h1>
                <form class="zoek" method="get" action="%s" role="search">
                  %s%s%s%s
                  <div><label for="richting">Richting</label>
                    <select id="richting" name="richting">%s</select></div>
                  <div><label for="van">Van dag</label><input id="van" name="van" type="date" value="%s"></div>
                  <div><label for="tot">Tot en met</label><input id="tot" name="tot" type="date" value="%s"></div>
                  <div><button type="submit">Zoeken</button></div>
                </form>
                <table>
                  <caption>%s</caption>
                  <thead><tr><th scope="col">Tijd</th><th scope="col">Richting</th><th scope="col">Dienst</th>
                    <th scope="col">Zender</th><th scope="col">Ontvanger</th><th scope="col">Referentienummer</th>
                    <th scope="col">Zaak</th><th scope="col">Resultaat</th><th scope="col">Duur</th></tr></thead>
                  <tbody>%s</tbody>
                </table>
                """.formatted(
                        Berichtenpagina.PAD,
                        veld(filter, "referentienummer", "Referentienummer"),
                        veld(filter, "zaak", "Zaakidentificatie"),
                        veld(filter, "service", "Dienst"),
                        veld(filter, "resultaat", "Resultaat"),
                        richtingen(filter.getOrDefault("richting", "")),
                        tekst(filter.getOrDefault("van", "")),
                        tekst(filter.getOrDefault("tot", "")),
                        regels.isEmpty() ? "Geen berichten gevonden" : regels.size() + " berichten, nieuwste eerst",
                        rijen));
    }

    static String bericht(
            Logregel regel,
            Keuzes keuzes,
            Optional<String> melding,
            Optional<String> gemaskeerd,
            Optional<Formulierbewijs> bewijs) {
        String verborgen = bewijs.map(b -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(tekst(b.naam()), tekst(b.waarde())))
                .orElse("");
        return pagina("Bericht", """
                <p><a href="%s">Terug naar de lijst</a></p>
                <h1>Bericht %s</h1>
                %s
                <dl>%s</dl>
                %s%s%s
                """.formatted(
                Berichtenpagina.PAD,
                tekst(regel.referentienummer().orElse("zonder nummer")),
                melding.map(m -> "<p role=\"status\">" + tekst(m) + "</p>").orElse(""),
                eigenschappen(regel),
                keuzes.opnieuwAanbieden() ? opnieuw(regel.id(), verborgen) : "",
                gemaskeerd
                        .map(xml -> "<h2>Inhoud, gemaskeerd</h2><pre>" + tekst(xml) + "</pre>")
                        .orElse(""),
                keuzes.lezen() ? lezen(regel.id(), verborgen) : ""));
    }

    static String inhoud(UUID id, String xml) {
        return pagina("Inhoud van bericht", """
                <p><a href="%s">Terug naar het bericht</a></p>
                <h1>Inhoud van het bericht</h1>
                <p role="status">Dat u dit bericht leest, en waarom, is vastgelegd.</p>
                <pre>%s</pre>
                """.formatted(Berichtenpagina.adres(id), tekst(xml)));
    }

    static String fout(Foutcode fout) {
        return pagina("Niet gelukt", """
                <h1>Niet gelukt</h1>
                <p role="alert">%s (%s)</p>
                <p><a href="%s">Terug naar de lijst</a></p>
                """.formatted(tekst(fout.tekst()), tekst(fout.code()), Berichtenpagina.PAD));
    }

    private static String opnieuw(UUID id, String verborgen) {
        return """
                <h2>Opnieuw aanbieden</h2>
                <p>Wat al is aangenomen heeft geen tweede gevolg; wat is geweigerd wordt opnieuw beoordeeld.</p>
                <form method="post" action="%s/hernieuwing">%s<button type="submit">Bied opnieuw aan</button></form>
                """.formatted(Berichtenpagina.adres(id), verborgen);
    }

    private static String lezen(UUID id, String verborgen) {
        return """
                <h2>Volledige inhoud</h2>
                <form method="post" action="%s/inzage">%s
                  <p><label for="reden">Waarom moet u de inhoud zien? (zonder persoonsgegevens)</label>
                  <textarea id="reden" name="reden" rows="2" cols="60" minlength="5" maxlength="500" required></textarea></p>
                  <button type="submit">Toon de inhoud</button>
                </form>
                """.formatted(Berichtenpagina.adres(id), verborgen);
    }

    private static String rij(Logregel r) {
        return "<tr><td><a href=\"%s\">%s</a></td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d ms</td></tr>"
                .formatted(
                        Berichtenpagina.adres(r.id()),
                        tijd(r.moment()),
                        r.richting() == nl.zaakregie.stuf.log.Richting.INKOMEND ? "in" : "uit",
                        tekst(r.service().orElse("onbekend")),
                        tekst(r.zender().orElse("")),
                        tekst(r.ontvanger().orElse("")),
                        tekst(r.referentienummer().orElse("")),
                        tekst(r.zaak().orElse("")),
                        resultaat(r),
                        r.duurMs());
    }

    private static String eigenschappen(Logregel r) {
        return eigenschap("Tijd", tijd(r.moment()))
                + eigenschap("Richting", r.richting().name().toLowerCase(java.util.Locale.ROOT))
                + eigenschap(
                        "Dienst",
                        tekst(r.service().orElse("onbekend") + " " + r.versie().orElse("")))
                + eigenschap("Zender", tekst(r.zender().orElse("onbekend")))
                + eigenschap("Ontvanger", tekst(r.ontvanger().orElse("onbekend")))
                + eigenschap("Zaak", tekst(r.zaak().orElse("geen")))
                + eigenschap("Resultaat", resultaat(r))
                + eigenschap("Duur", r.duurMs() + " ms")
                + eigenschap("Omvang", r.omvang() + " bytes")
                + eigenschap(
                        "Inhoud bewaard tot",
                        r.inhoudTot().map(Berichtopmaak::tijd).orElse("niet bewaard"));
    }

    private static String eigenschap(String naam, String waarde) {
        return "<dt>" + naam + "</dt><dd>" + waarde + "</dd>";
    }

    private static String resultaat(Logregel r) {
        return tekst(r.resultaat() + r.foutcode().map(c -> " " + c).orElse(""));
    }

    private static String veld(Map<String, String> filter, String naam, String label) {
        return "<div><label for=\"%1$s\">%2$s</label><input id=\"%1$s\" name=\"%1$s\" value=\"%3$s\"></div>\n  "
                .formatted(naam, label, tekst(filter.getOrDefault(naam, "")));
    }

    private static String richtingen(String gekozen) {
        return List.of("", "INKOMEND", "UITGAAND").stream()
                .map(r -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                r,
                                r.equals(gekozen) ? " selected" : "",
                                r.isEmpty() ? "beide" : r.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining());
    }

    private static String tijd(Instant moment) {
        return TIJD.format(moment);
    }

    private static String tekst(String waarde) {
        return HtmlUtils.htmlEscape(waarde);
    }

    private static String pagina(String titel, String inhoud) {
        return """
                <!doctype html>
                <html lang="nl">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s - Zaakregie</title>
                  <link rel="stylesheet" href="%s/stijl.css">
                </head>
                <body><main>
                %s
                </main></body>
                </html>
                """.formatted(titel, Berichtenpagina.PAD, inhoud);
    }
}
