package nl.zaakregie.runtime.gebruiker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.gebruiker.Gebruikersinstellingen.Instelling;
import org.jspecify.annotations.Nullable;

/** The users of the configuration, checked. Mistakes are named all at once, without repeating a password. */
record IngesteldeGebruikers(List<IngesteldeGebruiker> alle) {

    private static final int LANGSTE_ID = 24;
    private static final List<String> VEILIGE_CODERINGEN = List.of("{bcrypt}", "{pbkdf2@SpringSecurity_v5_8}");
    private static final String LEESBAAR = "{noop}";

    /** @throws IllegalStateException naming each property that is wrong; the application must not start */
    static IngesteldeGebruikers uit(Gebruikersinstellingen instellingen) {
        List<String> bezwaren = new ArrayList<>();
        List<IngesteldeGebruiker> gelezen = new ArrayList<>();
        Set<String> namen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < instellingen.gebruikers().size(); i++) {
            String plek = "zaakregie.gebruikers[" + i + "]";
            Instelling instelling = instellingen.gebruikers().get(i);
            List<String> van = bezwaren(plek, instelling, instellingen.demo());
            if (!namen.add(String.valueOf(instelling.gebruikersnaam()))) {
                van.add(plek + ".gebruikersnaam: komt twee keer voor");
            }
            if (!ids.add(String.valueOf(instelling.id()))) {
                van.add(plek + ".id: komt twee keer voor");
            }
            if (van.isEmpty()) {
                gelezen.add(gebruiker(instelling));
            }
            bezwaren.addAll(van);
        }
        if (!bezwaren.isEmpty()) {
            throw new IllegalStateException(
                    "De gebruikers zijn niet goed ingesteld:\n - " + String.join("\n - ", bezwaren));
        }
        return new IngesteldeGebruikers(List.copyOf(gelezen));
    }

    private static List<String> bezwaren(String plek, Instelling instelling, boolean demo) {
        List<String> bezwaren = new ArrayList<>();
        eis(bezwaren, !leeg(instelling.id()) && lengte(instelling.id()) <= LANGSTE_ID, plek + ".id: 1 tot 24 tekens");
        eis(bezwaren, !leeg(instelling.gebruikersnaam()), plek + ".gebruikersnaam: ontbreekt");
        eis(bezwaren, !leeg(instelling.naam()), plek + ".naam: ontbreekt");
        eis(bezwaren, !leeg(instelling.achternaam()), plek + ".achternaam: ontbreekt");
        eis(bezwaren, !instelling.rollen().isEmpty(), plek + ".rollen: geef minstens een rol");
        eis(
                bezwaren,
                isVeilig(instelling.wachtwoord(), demo),
                plek + ".wachtwoord: alleen versleuteld, " + String.join(" of ", VEILIGE_CODERINGEN)
                        + " (leesbaar met {noop} mag alleen met zaakregie.demo=true)");
        return bezwaren;
    }

    private static void eis(List<String> bezwaren, boolean goed, String bezwaar) {
        if (!goed) {
            bezwaren.add(bezwaar);
        }
    }

    private static boolean isVeilig(@Nullable String wachtwoord, boolean demo) {
        if (wachtwoord == null) {
            return true; // the host does the login, or else the user cannot log on
        }
        return VEILIGE_CODERINGEN.stream().anyMatch(wachtwoord::startsWith) || demo && wachtwoord.startsWith(LEESBAAR);
    }

    private static boolean leeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static int lengte(@Nullable String tekst) {
        return tekst == null ? 0 : tekst.length();
    }

    private static IngesteldeGebruiker gebruiker(Instelling instelling) {
        return new IngesteldeGebruiker(
                String.valueOf(instelling.gebruikersnaam()),
                Optional.ofNullable(instelling.wachtwoord()),
                new Gebruiker(
                        new MedewerkerId(String.valueOf(instelling.id())),
                        String.valueOf(instelling.naam()),
                        String.valueOf(instelling.achternaam()),
                        instelling.rollen(),
                        Optional.ofNullable(instelling.team()),
                        Optional.ofNullable(instelling.telefoon())));
    }

    Optional<IngesteldeGebruiker> metNaam(String gebruikersnaam) {
        return alle.stream()
                .filter(g -> g.gebruikersnaam().equals(gebruikersnaam))
                .findFirst();
    }
}
