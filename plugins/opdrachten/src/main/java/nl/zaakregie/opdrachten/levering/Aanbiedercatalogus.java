package nl.zaakregie.opdrachten.levering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which aanbieder offers which product under contract; data of the municipality, read at the start. */
final class Aanbiedercatalogus {

    private final List<Contract> contracten;

    Aanbiedercatalogus(List<Contract> contracten) {
        this.contracten = List.copyOf(contracten);
    }

    /** What can be ordered for this zaaktype on that day, cheapest first. */
    List<Contract> aanbod(String zaaktype, LocalDate op) {
        return contracten.stream()
                .filter(c -> c.product().zaaktype().equals(zaaktype) && c.geldtOp(op) && !c.clientenstop())
                .sorted(Comparator.comparing(Contract::tarief)
                        .thenComparing(c -> c.aanbieder().naam()))
                .toList();
    }

    /** The contract of this aanbieder for this product that is valid on that day, a stop for new clients aside. */
    Optional<Contract> geldend(String aanbieder, String product, LocalDate op) {
        return contracten.stream()
                .filter(c -> is(c, aanbieder, product) && c.geldtOp(op) && !c.clientenstop())
                .findFirst();
    }

    /** Whether they are known at all: outside contract is for a known aanbieder and product, not for a typing error. */
    Optional<Contract> bekend(String aanbieder, String product) {
        return contracten.stream().filter(c -> is(c, aanbieder, product)).findFirst();
    }

    Optional<String> naam(String aanbieder) {
        return contracten.stream()
                .map(Contract::aanbieder)
                .filter(a -> a.code().equals(aanbieder))
                .map(Contract.Aanbieder::naam)
                .findFirst();
    }

    int omvang() {
        return contracten.size();
    }

    private static boolean is(Contract contract, String aanbieder, String product) {
        return contract.aanbieder().code().equals(aanbieder)
                && contract.product().code().equals(product);
    }
}
