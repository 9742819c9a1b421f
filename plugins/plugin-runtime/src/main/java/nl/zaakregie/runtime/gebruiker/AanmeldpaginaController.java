package nl.zaakregie.runtime.gebruiker;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page to log on, without script or outside resource. */
@RestController
class AanmeldpaginaController {

    private static final String PAGINA = """
            <!doctype html>
            <html lang="nl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Aanmelden - Zaakregie</title>
              <style>
                body { font-family: system-ui, sans-serif; margin: 4rem auto; max-width: 22rem; padding: 0 1rem;
                       color: #1f2933; background: #fff; }
                label { display: block; margin-top: 1rem; font-weight: 600; }
                input { width: 100%%; box-sizing: border-box; padding: .6rem; font-size: 1rem;
                        border: 1px solid #52606d; border-radius: 4px; }
                button { margin-top: 1.5rem; padding: .7rem 1.4rem; font-size: 1rem; border: 0; border-radius: 4px;
                         color: #fff; background: #154273; }
                [role=alert], [role=status] { padding: .6rem; border-left: 4px solid #154273; background: #eef2f7; }
              </style>
            </head>
            <body>
              <main>
                <h1>Aanmelden</h1>
                %s
                <form method="post" action="%s">
                  <input type="hidden" name="%s" value="%s">
                  <label for="username">Gebruikersnaam</label>
                  <input id="username" name="username" autocomplete="username" required autofocus>
                  <label for="password">Wachtwoord</label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <button type="submit">Aanmelden</button>
                </form>
              </main>
            </body>
            </html>
            """;

    @GetMapping(value = Beveiligingsketen.AANMELDEN, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String toon(
            CsrfToken token,
            @RequestParam(name = "error", required = false) String mislukt,
            @RequestParam(name = "afgemeld", required = false) String afgemeld) {
        return PAGINA.formatted(
                melding(mislukt != null, afgemeld != null),
                Beveiligingsketen.AANMELDEN,
                HtmlUtils.htmlEscape(token.getParameterName()),
                HtmlUtils.htmlEscape(token.getToken()));
    }

    private static String melding(boolean mislukt, boolean afgemeld) {
        if (mislukt) {
            return "<p role=\"alert\">De gebruikersnaam of het wachtwoord is niet juist. Probeer het opnieuw.</p>";
        }
        return afgemeld ? "<p role=\"status\">U bent afgemeld.</p>" : "";
    }
}
