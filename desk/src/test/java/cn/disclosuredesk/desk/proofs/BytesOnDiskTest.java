package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search that proves that no name lies on the disk must find one that does. */
class BytesOnDiskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aWordIsFoundWhereverItStandsAndHoweverItIsWritten(String encoding) throws Exception {
        Path deep = Files.createDirectories(folder.resolve("base/5"));
        Files.write(deep.resolve("16384"), "欧阳翯翀".getBytes(Charset.forName(encoding)));

        assertThat(new BytesOnDisk(List.of("司徒燚槑", "欧阳翯翀")).in(folder))
                .singleElement()
                .asString()
                .startsWith("欧阳翯翀 in " + encoding);
    }
}
