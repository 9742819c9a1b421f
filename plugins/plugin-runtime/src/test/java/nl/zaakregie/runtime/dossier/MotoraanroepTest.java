package nl.zaakregie.runtime.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class MotoraanroepTest {

    private static final DossierId ID = DossierId.nieuw();

    @Test
    void vertaaltEenVerlorenRaceInEenWeigeringMetStatus409() {
        List<RuntimeException> races = List.of(
                new FlowableOptimisticLockingException("gewijzigd door een ander"),
                new FlowableException("verpakt", new FlowableOptimisticLockingException("gewijzigd door een ander")),
                new CannotAcquireLockException("slot"),
                new PersistenceException("deadlock", new SQLException("deadlock", "40P01")),
                new PersistenceException("stapel", new BatchUpdateException("deadlock", "40P01", new int[0])),
                new PersistenceException("serialisatie", new SQLException("serialisatie", "40001")));

        assertThat(races)
                .allSatisfy(race -> assertThatThrownBy(() -> aanroep(race).doe(ID, () -> {}))
                        .isInstanceOfSatisfying(SociaalDomeinException.class, geweigerd -> {
                            assertThat(geweigerd.foutcode()).isEqualTo(DossierFout.ONDERTUSSEN_GEWIJZIGD);
                            assertThat(geweigerd.foutcode().httpStatus()).isEqualTo(409);
                        }));
    }

    @Test
    void paktDeWeigeringVanEenActieUit() {
        SociaalDomeinException weigering = DossierFout.GESLOTEN.fout();

        assertThatThrownBy(() -> aanroep(new FlowableException("a", new FlowableException("b", weigering)))
                        .doe(ID, () -> {}))
                .isSameAs(weigering);
    }

    @Test
    void laatAndereFoutenZoalsZeZijn() {
        RuntimeException onbekend = new FlowableObjectNotFoundException("weg");
        RuntimeException kapot = new PersistenceException("kapot", new SQLException("tabel ontbreekt", "42P01"));

        assertThatThrownBy(() -> aanroep(onbekend).doe(ID, () -> {})).isSameAs(onbekend);
        assertThatThrownBy(() -> aanroep(kapot).doe(ID, () -> {})).isSameAs(kapot);
    }

    private static Motoraanroep aanroep(RuntimeException fout) {
        return new Motoraanroep(new CommandExecutor() {
            @Override
            public CommandConfig getDefaultConfig() {
                return new CommandConfig();
            }

            @Override
            public <T> T execute(CommandConfig config, Command<T> opdracht) {
                throw fout;
            }

            @Override
            public <T> T execute(Command<T> opdracht) {
                throw fout;
            }
        });
    }
}
