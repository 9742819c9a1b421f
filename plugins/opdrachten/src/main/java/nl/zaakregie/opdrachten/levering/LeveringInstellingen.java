package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue and of following opdrachten.
 *
 * @param startBinnen so long after its first day an opdracht may have begun; later the regisseur is alerted (AF-05.4)
 * @param producten by their code
 * @param aanbieders by their AGB code
 * @param startstatussen omschrijving or code of zaakstatussen that say a deelplan was started
 * @param stopstatussen that say it ended
 */
@ConfigurationProperties("zaakregie.opdrachten")
record LeveringInstellingen(
        @DefaultValue("14d") Period startBinnen,
        @DefaultValue Map<String, Product> producten,
        @DefaultValue Map<String, Aanbieder> aanbieders,
        @DefaultValue Set<String> startstatussen,
        @DefaultValue Set<String> stopstatussen) {

    /** @param zaaktype key of the municipal product */
    record Product(
            String omschrijving,
            String zaaktype,
            @DefaultValue("stuk") String eenheid) {}

    /** An aanbieder and what he offers. */
    record Aanbieder(String naam, @DefaultValue List<Aanbieding> contracten) {}

    /** A contract; {@code wachttijd} in days. */
    record Aanbieding(
            String product,
            BigDecimal tarief,
            LocalDate van,
            Optional<LocalDate> tot,
            Optional<Integer> vrij,
            Optional<Integer> wachttijd,
            @DefaultValue("false") boolean clientenstop) {}

    /** @throws IllegalArgumentException when a contract names a product that is not there, or lacks price or first day */
    Aanbiedercatalogus catalogus() {
        return new Aanbiedercatalogus(aanbieders.entrySet().stream()
                .flatMap(a -> a.getValue().contracten().stream().map(c -> contract(a.getKey(), a.getValue(), c)))
                .toList());
    }

    private Contract contract(String code, Aanbieder aanbieder, Aanbieding c) {
        Product product = producten.get(String.valueOf(c.product()));
        if (product == null || c.tarief() == null || c.van() == null) {
            throw new IllegalArgumentException("zaakregie.opdrachten.aanbieders." + code + ": ieder contract noemt een"
                    + " product uit zaakregie.opdrachten.producten, een tarief en een dag van ingang");
        }
        return new Contract(
                new Contract.Aanbieder(code, aanbieder.naam()),
                new Contract.Product(c.product(), product.omschrijving(), product.zaaktype(), product.eenheid()),
                c.tarief(),
                c.van(),
                c.tot(),
                c.vrij(),
                c.wachttijd(),
                c.clientenstop());
    }
}
