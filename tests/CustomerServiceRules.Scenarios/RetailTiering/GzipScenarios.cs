using System.Buffers.Binary;
using System.Text;
using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class GzipScenarios
{
    [Fact]
    public void A_whole_gzip_file_is_read_like_the_plain_one()
    {
        using var folder = new SampleFolder();
        folder.Write("sales.csv.gz", SampleFolder.Gzip(SampleFolder.GoodSales));

        folder.RunOnFiles("sales.csv.gz").Exit.Should().Be(0);
    }

    [Fact]
    public void A_gzip_file_is_known_by_its_first_bytes_whatever_its_name()
    {
        using var folder = new SampleFolder();
        folder.Write("sales.csv", SampleFolder.Gzip(SampleFolder.GoodSales));

        folder.RunOnFiles().Exit.Should().Be(0);
    }

    [Fact]
    public void A_gzip_file_cut_short_at_any_byte_is_refused()
    {
        var whole = SampleFolder.Gzip(ManyLines(40));
        using var folder = new SampleFolder();

        for (var length = 0; length < whole.Length; length++)
            Refused(folder, whole[..length]);
    }

    [Fact]
    public void A_larger_gzip_file_cut_short_is_refused_although_whole_lines_came_out_of_it()
    {
        var whole = SampleFolder.Gzip(ManyLines(20_000));
        using var folder = new SampleFolder();

        foreach (var missing in new[] { 1, 4, 7, 8, 9, 100, 1_000, whole.Length / 2 })
            Refused(folder, whole[..^missing]).Should().Contain("sales.csv.gz: found");
    }

    [Fact]
    public void A_flipped_bit_anywhere_in_the_trailer_is_refused()
    {
        var whole = SampleFolder.Gzip(SampleFolder.GoodSales);
        using var folder = new SampleFolder();

        for (var bit = 0; bit < 64; bit++)
        {
            var damaged = whole.ToArray();
            damaged[^(1 + (bit / 8))] ^= (byte)(1 << (bit % 8));
            Refused(folder, damaged);
        }
    }

    [Fact]
    public void Something_after_the_end_or_a_second_member_is_refused_and_said()
    {
        var whole = SampleFolder.Gzip(SampleFolder.GoodSales);
        using var folder = new SampleFolder();

        Refused(folder, [.. whole, .. "rest"u8]);
        Refused(folder, [.. whole, .. new byte[512]]).Should().Contain("has something after its end");
        Refused(folder, [.. whole, .. SampleFolder.Gzip("2021-12-31,K2,I-3,7,300,6000.5\n")]).Should().Contain("made of several members");
    }

    [Fact]
    public void A_plain_file_named_gz_is_refused()
    {
        using var folder = new SampleFolder();

        Refused(folder, Encoding.UTF8.GetBytes(SampleFolder.GoodSales)).Should().Contain("found the first bytes 6461, expected a gzip file");
        Refused(folder, []).Should().Contain("found an empty file");
    }

    [Fact]
    public void Append_AnySplitOfTheBytes_GivesTheCrcThatGzipStores()
    {
        var text = ManyLines(50);
        var stored = BinaryPrimitives.ReadUInt32LittleEndian(SampleFolder.Gzip(text).AsSpan()[^8..]);
        var bytes = Encoding.UTF8.GetBytes(text);

        for (var split = 0; split < 40; split++)
        {
            var crc = new Crc32();
            crc.Append(bytes.AsSpan(0, split));
            crc.Append(bytes.AsSpan(split));
            crc.Value.Should().Be(stored);
        }
    }

    private static string ManyLines(int lines) =>
        SampleFolder.SalesHeader + string.Concat(Enumerable.Range(1, lines).Select(line => $"2021-10-{(line % 31) + 1:00},K{(line % 2) + 1},I-{line},{line * 7919 % 1000},{line % 13},{line * 37 % 1000}.5\n"));

    private static string Refused(SampleFolder folder, byte[] sales)
    {
        folder.Write("sales.csv.gz", sales);
        var before = folder.Snapshot();

        var result = folder.RunOnFiles("sales.csv.gz");

        result.Exit.Should().Be(2, "{0} bytes", sales.Length);
        folder.Snapshot().Should().Equal(before);
        return result.Error;
    }
}
