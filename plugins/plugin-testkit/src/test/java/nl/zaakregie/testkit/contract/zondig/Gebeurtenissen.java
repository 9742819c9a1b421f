package nl.zaakregie.testkit.contract.zondig;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;

public final class Gebeurtenissen {

    private Gebeurtenissen() {}

    public record MetBsn(List<Optional<Bsn>> wie) implements Gebeurtenis {
        @Override
        public Optional<DossierId> dossier() {
            return Optional.empty();
        }
    }

    public record MetTekst(String toelichting) implements Gebeurtenis {
        @Override
        public Optional<DossierId> dossier() {
            return Optional.empty();
        }
    }

    public record MetObject(Object wat) implements Gebeurtenis {
        @Override
        public Optional<DossierId> dossier() {
            return Optional.empty();
        }
    }

    public static final class GeenRecord implements Gebeurtenis {
        @Override
        public Optional<DossierId> dossier() {
            return Optional.empty();
        }
    }
}
