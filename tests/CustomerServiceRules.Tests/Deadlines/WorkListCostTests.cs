using System.Runtime.CompilerServices;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using Xunit.Abstractions;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

public sealed class WorkListCostTests(ITestOutputHelper output)
{
    private static readonly ClockDesk Desk = Within("4 working hours");

    private static readonly DateTimeOffset Begin = At("2024-03-01 09:00");

    [Fact]
    public void WorkItems_OfAHundredThousandCases_TakesTheSameForEach()
    {
        Run(100);

        var thousand = Run(1_000) / 1_000;
        var hundredThousand = Run(100_000) / 100_000;

        output.WriteLine($"{thousand} and {hundredThousand} bytes a case");
        hundredThousand.Should().BeInRange(thousand / 2, thousand * 3 / 2, "a case costs the same among many");
        hundredThousand.Should().BeLessThan(6_000);
    }

    [Fact]
    public void WorkItems_OfManyCases_KeepsNoneThatHasBeenRead()
    {
        var records = new List<WeakReference>();
        using var items = Desk.Lifecycle.WorkItems(Cases(), Begin, TimeSpan.Zero).GetEnumerator();
        for (var i = 0; i < 1_000; i++)
            items.MoveNext().Should().BeTrue();

        GC.Collect();

        records.Count(record => record.IsAlive).Should().BeLessThan(10, "the one at hand and what the garbage collector missed");

        IEnumerable<OpenCase<Matter>> Cases()
        {
            for (var i = 0; i < 2_000; i++)
                yield return Next(records);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OpenCase<Matter> Next(List<WeakReference> records)
    {
        var record = Desk.Lifecycle.Start("M1", Begin);
        records.Add(new WeakReference(record));
        return new OpenCase<Matter>(record, Case);
    }

    private static long Run(int cases)
    {
        var record = Desk.Run("M1", Begin, (Move.Await, Begin.AddHours(1)), (Move.Continue, Begin.AddHours(2)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = Desk.Lifecycle.WorkItems(Enumerable.Repeat(new OpenCase<Matter>(record, Case), cases), Begin.AddHours(3), TimeSpan.FromHours(1)).Count(item => item.Urgency == Urgency.InTime);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        items.Should().Be(cases);
        return bytes;
    }
}
