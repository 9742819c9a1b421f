package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Parts that often go together, kept by the municipality to be taken over into a plan and then changed (AF-03.3). Holds
 * no data of persons.
 *
 * @param versie 1 and up, of the template
 * @param actief false when it is not offered any more; plans that took it over keep what they took
 */
public record Sjabloon(UUID id, int versie, String naam, boolean actief, Inhoud inhoud) {

    /** What it brings into a plan. Acties and deelplannen point at goals by their place in the list, 1 and up. */
    public record Inhoud(List<Sjabloondoel> doelen, List<Sjabloonactie> acties, List<Sjabloondeelplan> deelplannen) {

        public Inhoud {
            doelen = List.copyOf(doelen);
            acties = List.copyOf(acties);
            deelplannen = List.copyOf(deelplannen);
        }

        /** Whether every goal that is pointed at stands in it, and there is something in it. */
        public boolean klopt() {
            boolean iets = !doelen.isEmpty() || !acties.isEmpty() || !deelplannen.isEmpty();
            return iets
                    && acties.stream().flatMap(a -> a.doel().stream()).allMatch(this::bestaat)
                    && deelplannen.stream().flatMap(d -> d.doelen().stream()).allMatch(this::bestaat);
        }

        private boolean bestaat(int doel) {
            return doel >= 1 && doel <= doelen.size();
        }
    }

    /** @param weken until it should be reached */
    public record Sjabloondoel(
            Leefdomein leefdomein,
            String omschrijving,
            Optional<String> indicator,
            Optional<String> streef,
            Optional<Integer> weken) {}

    /** @param weken until it should be done */
    public record Sjabloonactie(
            String omschrijving,
            Actie.Uitvoerder.Soort uitvoerder,
            Optional<String> herhaling,
            Optional<Integer> weken,
            Optional<Integer> doel) {}

    /** @param weken it is expected to take */
    public record Sjabloondeelplan(
            String naam,
            Optional<String> zaaktype,
            Deelplan.Uitvoerdersoort uitvoerder,
            Optional<Integer> weken,
            List<Integer> doelen) {

        public Sjabloondeelplan {
            doelen = List.copyOf(doelen);
        }
    }

    public Sjabloon gewijzigd(String nieuweNaam, boolean nogActief, Inhoud nieuw) {
        return new Sjabloon(id, versie + 1, nieuweNaam, nogActief, nieuw);
    }
}
