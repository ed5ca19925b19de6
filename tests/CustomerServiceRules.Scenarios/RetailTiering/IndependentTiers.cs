using System.Globalization;
using System.IO.Compression;
using System.Numerics;
using System.Text;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>
/// tiers.csv calculated a second time, from the issue and the catalogue alone: whole numbers of any size, every customer
/// compared with every other of its format, nothing of the library or the sample.
/// </summary>
internal static class IndependentTiers
{
    private sealed record Member(string Id, string Format, string Market, bool IsNewcomer, BigInteger Quantity, BigInteger Cents)
    {
        public BigInteger CountedQuantity => BigInteger.Max(0, Quantity);

        public BigInteger CountedCents => BigInteger.Max(0, Cents);
    }

    public static string Of(string salesPath, string outletsPath, DateOnly first, DateOnly last, bool everyOutlet)
    {
        var members = Members(salesPath, outletsPath, first, last, everyOutlet);
        var lines = members.GroupBy(member => member.Format).SelectMany(format => LinesOf([.. format]))
            .OrderBy(line => line.Id, StringComparer.Ordinal);
        return "customer,format,market,quantity,amount,score,rank,scale,label,tier,service,entitlements,visits\n"
            + string.Concat(lines.Select(line => line.Text + "\n"));
    }

    private static List<Member> Members(string salesPath, string outletsPath, DateOnly first, DateOnly last, bool everyOutlet)
    {
        var sums = new Dictionary<string, (BigInteger Quantity, BigInteger Cents)>();
        foreach (var line in Records(salesPath))
        {
            var (quantity, cents) = sums.GetValueOrDefault(line["store_number"]);
            sums[line["store_number"]] = (
                quantity + BigInteger.Parse(line["bottles_sold"], CultureInfo.InvariantCulture),
                cents + new BigInteger(decimal.Parse(line["sale_dollars"], CultureInfo.InvariantCulture) * 100));
        }

        var members = new List<Member>();
        foreach (var outlet in Records(outletsPath))
        {
            var joined = outlet.TryGetValue("joined", out var day) && day.Length > 0 ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
            if (joined > last || (!everyOutlet && !sums.ContainsKey(outlet["outlet"])))
                continue;

            var (quantity, cents) = sums.GetValueOrDefault(outlet["outlet"]);
            members.Add(new Member(outlet["outlet"], outlet["format"], outlet["market"], joined > first, quantity, cents));
        }

        return members;
    }

    private static IEnumerable<(string Id, string Text)> LinesOf(Member[] format)
    {
        var counted = format.Where(member => !member.IsNewcomer).ToArray();
        var quantities = counted.Aggregate(BigInteger.Zero, (sum, member) => sum + member.CountedQuantity);
        var cents = counted.Aggregate(BigInteger.Zero, (sum, member) => sum + member.CountedCents);
        foreach (var member in format)
        {
            if (member.IsNewcomer)
            {
                yield return (member.Id, Line(member, "", "", 3));
            }
            else if (quantities.IsZero && cents.IsZero)
            {
                yield return (member.Id, Line(member, "", "", 2));
            }
            else
            {
                var (score, denominator) = Score(member);
                var rank = 1 + counted.Count(other => Score(other).Numerator > score);
                yield return (member.Id, Line(member, TwelveDecimals(score, denominator), rank.ToString(CultureInfo.InvariantCulture), Scale(score, rank, counted.Length)));
            }
        }

        // All scores of a format have the same denominator.
        (BigInteger Numerator, BigInteger Denominator) Score(Member member) => (quantities.IsZero, cents.IsZero) switch
        {
            (true, _) => (member.CountedCents, cents),
            (_, true) => (member.CountedQuantity, quantities),
            _ => ((member.CountedQuantity * cents) + (member.CountedCents * quantities), 2 * quantities * cents),
        };
    }

    // (rank - 1/2) / count against 1/5 and 4/5.
    private static int Scale(BigInteger score, int rank, int count)
    {
        if (score.IsZero)
            return 3;
        var position = 5 * ((2 * rank) - 1);
        return position <= 2 * count ? 1 : position <= 8 * count ? 2 : 3;
    }

    private static string Line(Member member, string score, string rank, int scale)
    {
        var (tier, service, entitlements, visits) = scale switch
        {
            1 => ("A", "Family", 25, "weekly"),
            2 => ("B", "Sincere", 15, "weekly"),
            _ => ("C", "Warm", 11, "fortnightly"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Quoted(member.Id)},{member.Format},{member.Market},{member.Quantity},{Amount(member.Cents)},{score},{rank},{scale},{member.Market}{member.Format}{scale},{tier},{service},{entitlements},{visits}");
    }

    private static string TwelveDecimals(BigInteger numerator, BigInteger denominator)
    {
        var scaled = numerator * 1_000_000_000_000;
        var (whole, rest) = (scaled / denominator, scaled % denominator);
        if (rest * 2 > denominator || (rest * 2 == denominator && !whole.IsEven))
            whole += 1;
        return $"{whole / 1_000_000_000_000}.{whole % 1_000_000_000_000:000000000000}";
    }

    private static string Amount(BigInteger cents)
    {
        var absolute = BigInteger.Abs(cents);
        return $"{(cents < 0 ? "-" : "")}{absolute / 100}.{absolute % 100:00}";
    }

    private static string Quoted(string field) => field.IndexOfAny([',', '"', '\r', '\n']) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<Dictionary<string, string>> Records(string path)
    {
        using Stream file = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);
        using var reader = new StreamReader(file);
        var names = Fields(reader.ReadLine()!);
        while (reader.ReadLine() is { } line)
        {
            var fields = Fields(line);
            yield return names.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[i++]);
            else if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted)
                (_, field) = (Add(), new StringBuilder());
            else
                field.Append(line[i]);
        }

        Add();
        return fields;

        int Add()
        {
            fields.Add(field.ToString());
            return fields.Count;
        }
    }
}
