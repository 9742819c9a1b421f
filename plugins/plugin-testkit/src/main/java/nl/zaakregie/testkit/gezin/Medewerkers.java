package nl.zaakregie.testkit.gezin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;

/** The invented employees, each with the roles of the family file. */
public final class Medewerkers {

    /** Head regisseur of g1. */
    public static final Gebruiker JANSEN =
            metTelefoon("mw-jansen", "Fatima", "Jansen", "Wijkteam Oost", "0205550101", Rol.REGISSEUR);

    /** Regisseur of g1 and g2. */
    public static final Gebruiker VOS =
            metTelefoon("mw-vos", "Peter", "Vos", "Wijkteam Oost", "0205550102", Rol.REGISSEUR, Rol.WIJKTEAMLID);

    /** Regisseur of the confidential g3. */
    public static final Gebruiker KUIPERS =
            metTelefoon("mw-kuipers", "Noor", "Kuipers", "Jongerenteam", "0205550103", Rol.REGISSEUR);

    public static final Gebruiker BAKKER = medewerker("mw-bakker", "Tim", "Bakker", "KCC", Rol.KCC);
    public static final Gebruiker SMIT = medewerker("mw-smit", "Ilse", "Smit", "Meldpunt", Rol.TRIAGIST);
    public static final Gebruiker MULDER = medewerker("mw-mulder", "Koen", "Mulder", "Wmo", Rol.BEHANDELAAR);
    public static final Gebruiker VISSER = medewerker("mw-visser", "Rita", "Visser", "Schuldhulp", Rol.BEHANDELAAR);
    public static final Gebruiker HOEK = medewerker("mw-hoek", "Dirk", "Hoek", "Wmo", Rol.BESLISSER);
    public static final Gebruiker FINANCIEEL =
            medewerker("mw-fin", "Eva", "Prins", "Financien", Rol.FINANCIEEL, Rol.CONTRACTBEHEER);
    public static final Gebruiker FG = medewerker("mw-fg", "Bas", "Rood", "Privacy", Rol.FG, Rol.AUDITOR);
    public static final Gebruiker BELEID = medewerker("mw-beleid", "Lotte", "Groen", "Beleid", Rol.BELEID);

    /** Not in the family file: an account for work that belongs to no person of it. */
    public static final Gebruiker BEHEER =
            medewerker("mw-beheer", "Functioneel", "Beheer", "Beheer", Rol.FUNCTIONEELBEHEER, Rol.APPLICATIEBEHEER);

    private Medewerkers() {}

    public static List<Gebruiker> alle() {
        return List.of(JANSEN, VOS, KUIPERS, BAKKER, SMIT, MULDER, VISSER, HOEK, FINANCIEEL, FG, BELEID, BEHEER);
    }

    /** Somebody with exactly this role, in no team; for tests that walk all roles. */
    public static Gebruiker metRol(Rol rol) {
        return medewerker("mw-" + rol.code(), "Een", "Medewerker", "Proefteam", rol);
    }

    private static Gebruiker medewerker(String id, String voornaam, String achternaam, String team, Rol... rollen) {
        return new Gebruiker(
                new MedewerkerId(id),
                voornaam + " " + achternaam,
                achternaam,
                Set.of(rollen),
                Optional.of(team),
                Optional.empty());
    }

    private static Gebruiker metTelefoon(
            String id, String voornaam, String achternaam, String team, String telefoon, Rol... rollen) {
        return new Gebruiker(
                new MedewerkerId(id),
                voornaam + " " + achternaam,
                achternaam,
                Set.of(rollen),
                Optional.of(team),
                Optional.of(telefoon));
    }
}
