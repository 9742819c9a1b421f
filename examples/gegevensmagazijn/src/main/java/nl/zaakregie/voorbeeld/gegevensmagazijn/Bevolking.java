package nl.zaakregie.voorbeeld.gegevensmagazijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The invented persons.
 *
 * @param adressen by key
 * @param personen in the order in which answers give them
 */
@ConfigurationProperties("gegevensmagazijn")
record Bevolking(Map<String, Woonadres> adressen, List<Inwoner> personen) {

    record Woonadres(
            String straat, String huisnummer, @Nullable String toevoeging, String postcode, String plaats) {}

    /**
     * One person.
     *
     * @param ouders keys of the parents: the first is Ouder1
     * @param partner key of the present partner
     * @param gezag code of ing.indicatieGezagMinderjarige
     * @param geheim inp.indicatieGeheim
     */
    record Inwoner(
            String id,
            String bsn,
            String voornamen,
            @Nullable String voorvoegsel,
            String achternaam,
            LocalDate geboortedatum,
            String geslacht,
            String adres,
            String gemeente,
            @DefaultValue List<String> ouders,
            @Nullable String partner,
            @Nullable String gezag,
            @DefaultValue("0") int geheim,
            @DefaultValue("false") boolean inOnderzoek,
            @Nullable LocalDate overleden) {

        @Override
        public String toString() {
            return "Inwoner[" + id + "]";
        }
    }

    Inwoner inwoner(String id) {
        return personen.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("gegevensmagazijn.personen kent niet: " + id));
    }

    Woonadres adresVan(Inwoner inwoner) {
        Woonadres adres = adressen.get(inwoner.adres());
        if (adres == null) {
            throw new IllegalStateException("gegevensmagazijn.adressen kent niet: " + inwoner.adres());
        }
        return adres;
    }
}
