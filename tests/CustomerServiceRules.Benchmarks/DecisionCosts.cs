using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Benchmarks;

/// <summary>
/// What deciding tier and all 3+3 services costs a customer: bytes as the runtime counts them for the thread, processor time of
/// the process as the median of several rounds, which leaves out the waiting on a busy machine. Beside each figure stands the loop that somebody wrote by hand and that can explain nothing.
/// </summary>
internal static class DecisionCosts
{
    private const int Rounds = 7;
    private const int Singles = 100_000;
    private const int Customers = 1_000_000;

    private static readonly Policy[] Asked = [TobaccoRetail.Tier, TobaccoRetail.Services];

    public static IEnumerable<string> Table()
    {
        var rulebook = Rulebook.Compose(new TobaccoRetailModule());
        var ranking = ScaleRanking.Of(Population.Period, Population.Of(Customers, formats: 7));
        var loop = Measured(() => DecisionLoop.Services(ranking), Customers);

        yield return "| what, per customer | processor time | beside the loop | bytes |";
        yield return "|---|---:|---:|---:|";
        yield return Row("hand-written loop, no reasons", loop, loop);
        yield return Row("one customer: `Decide`, reasons reachable", Measured(() => Alone(rulebook, ranking), Singles), loop);
        yield return Row("1,000,000 customers: `DecideMany`, each dropped", Measured(() => Many(rulebook, ranking, Customers), Customers), loop);
        yield return Row("100,000 customers: `DecideMany`, both written with `WriteTo`", Measured(() => Written(rulebook, ranking), Singles), loop);
        yield return Row("100,000 customers: `DecideMany`, both rendered with `ToJson`", Measured(() => Rendered(rulebook, ranking), Singles), loop);
    }

    private static long Alone(Rulebook rulebook, ScaleRanking ranking)
    {
        long services = 0;
        for (var i = 0; i < Singles; i++)
        {
            var decided = rulebook.Decide(Asked, TobaccoRetail.FactsOf(ranking.Standings[i]), Population.RunDay);
            services += decided.Of(TobaccoRetail.Tier).IsDecided ? decided.Of(TobaccoRetail.Services).Value.Count : 0;
        }

        return services;
    }

    private static long Many(Rulebook rulebook, ScaleRanking ranking, int customers)
    {
        long services = 0;
        var subjects = ranking.Standings.Take(customers).Select(standing => TobaccoRetail.FactsOf(standing));
        foreach (var decided in rulebook.DecideMany(Asked, subjects, Population.RunDay))
            services += decided.Of(TobaccoRetail.Tier).IsDecided ? decided.Of(TobaccoRetail.Services).Value.Count : 0;
        return services;
    }

    private static long Written(Rulebook rulebook, ScaleRanking ranking)
    {
        long bytes = 0;
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var decided in rulebook.DecideMany(Asked, ranking.Standings.Take(Singles).Select(standing => TobaccoRetail.FactsOf(standing)), Population.RunDay))
        {
            buffer.ResetWrittenCount();
            json.Reset();
            json.WriteStartArray();
            decided.Of(TobaccoRetail.Tier).WriteTo(json);
            decided.Of(TobaccoRetail.Services).WriteTo(json);
            json.WriteEndArray();
            json.Flush();
            bytes += buffer.WrittenCount;
        }

        return bytes;
    }

    private static long Rendered(Rulebook rulebook, ScaleRanking ranking)
    {
        long characters = 0;
        var subjects = ranking.Standings.Take(Singles).Select(standing => TobaccoRetail.FactsOf(standing));
        foreach (var decided in rulebook.DecideMany(Asked, subjects, Population.RunDay))
            characters += decided.Of(TobaccoRetail.Tier).ToJson().Length + decided.Of(TobaccoRetail.Services).ToJson().Length;
        return characters;
    }

    private static (double Nanoseconds, long Bytes) Measured(Func<long> run, int customers)
    {
        run();
        var times = new double[Rounds];
        long bytes = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.TotalTime;
            run();
            times[i] = (Environment.CpuUsage.TotalTime - started).TotalNanoseconds / customers;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / customers;
        }

        Array.Sort(times);
        return (times[Rounds / 2], bytes);
    }

    private static string Row(string what, (double Nanoseconds, long Bytes) measured, (double Nanoseconds, long Bytes) loop) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {measured.Nanoseconds:N0} ns | {measured.Nanoseconds / loop.Nanoseconds:N0} | {measured.Bytes:N0} |");
}
