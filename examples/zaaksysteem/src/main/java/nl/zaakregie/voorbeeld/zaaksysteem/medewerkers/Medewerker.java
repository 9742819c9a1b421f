package nl.zaakregie.voorbeeld.zaaksysteem.medewerkers;

/**
 * An employee.
 *
 * @param wachtwoord encoded
 * @param functie what he does, as the zaaksysteem names it
 */
public record Medewerker(
        String nummer,
        String gebruikersnaam,
        String wachtwoord,
        String naam,
        String achternaam,
        String functie,
        String afdeling) {

    @Override
    public String toString() {
        return "Medewerker[" + nummer + "]";
    }
}
