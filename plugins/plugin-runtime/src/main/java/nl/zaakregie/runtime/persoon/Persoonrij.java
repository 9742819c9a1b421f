package nl.zaakregie.runtime.persoon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Geslacht;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.jspecify.annotations.Nullable;

/** A row of {@code zr_persoon} from and to {@link Persoonsgegevens}. */
final class Persoonrij {

    private Persoonrij() {}

    static Map<String, @Nullable Object> parameters(PersoonId id, Persoonsgegevens gegevens, Instant nu) {
        Map<String, @Nullable Object> waarden = new HashMap<>();
        waarden.put("id", id.waarde());
        waarden.put("bsn", gegevens.bsn().map(Bsn::waarde).orElse(null));
        waarden.put("geslachtsnaam", gegevens.geslachtsnaam());
        waarden.put("voorvoegsel", gegevens.voorvoegsel().orElse(null));
        waarden.put("voorletters", gegevens.voorletters().orElse(null));
        waarden.put("voornamen", gegevens.voornamen().orElse(null));
        waarden.put("geslacht", gegevens.geslacht().map(Enum::name).orElse(null));
        waarden.put(
                "geboortedatum",
                gegevens.geboortedatum().map(OnvolledigeDatum::datum).orElse(null));
        waarden.put(
                "volledigheid",
                gegevens.geboortedatum().map(d -> d.volledigheid().name()).orElse(null));
        waarden.put("gemeentecode", gegevens.gemeentecode().orElse(null));
        waarden.put("gewijzigd", Databasetijd.naar(nu));
        adres(waarden, gegevens.adres());
        return waarden;
    }

    private static void adres(Map<String, @Nullable Object> waarden, Optional<Adres> adres) {
        waarden.put("straat", adres.map(Adres::straat).orElse(null));
        waarden.put("huisnummer", adres.map(Adres::huisnummer).orElse(null));
        waarden.put("huisletter", adres.flatMap(Adres::huisletter).orElse(null));
        waarden.put("toevoeging", adres.flatMap(Adres::toevoeging).orElse(null));
        waarden.put("postcode", adres.map(Adres::postcode).orElse(null));
        waarden.put("woonplaats", adres.map(Adres::woonplaats).orElse(null));
    }

    static Persoonsgegevens gegevens(ResultSet rij) throws SQLException {
        return new Persoonsgegevens(
                tekst(rij, "bsn").map(Bsn::new),
                rij.getString("geslachtsnaam"),
                tekst(rij, "voorvoegsel"),
                tekst(rij, "voorletters"),
                tekst(rij, "voornamen"),
                tekst(rij, "geslacht").map(Geslacht::valueOf),
                geboortedatum(rij),
                adres(rij),
                tekst(rij, "gemeentecode"));
    }

    private static Optional<OnvolledigeDatum> geboortedatum(ResultSet rij) throws SQLException {
        LocalDate datum = rij.getObject("geboortedatum", LocalDate.class);
        Optional<Volledigheid> volledigheid =
                tekst(rij, "geboortedatum_volledigheid").map(Volledigheid::valueOf);
        return volledigheid.map(v -> new OnvolledigeDatum(datum, v));
    }

    private static Optional<Adres> adres(ResultSet rij) throws SQLException {
        String straat = rij.getString("straat");
        if (straat == null) {
            return Optional.empty();
        }
        return Optional.of(new Adres(
                straat,
                rij.getInt("huisnummer"),
                tekst(rij, "huisletter"),
                tekst(rij, "toevoeging"),
                rij.getString("postcode"),
                rij.getString("woonplaats")));
    }

    private static Optional<String> tekst(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getString(kolom));
    }
}
