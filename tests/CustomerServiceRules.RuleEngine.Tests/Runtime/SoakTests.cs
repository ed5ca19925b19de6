using CustomerServiceRules.TestData;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// Alone, for it weighs the whole process.
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}

[Collection(Alone.Name)]
public sealed class SoakTests
{
    [LongFact]
    public void Session_AfterTenMillionInsertsAndRetracts_HoldsWhatItHeldBefore() => Run(10_000_000);

    [Fact]
    public void Session_AfterManyInsertsAndRetracts_HoldsWhatItHeldBefore() => Run(100_000);

    // Facts come and go in a window of a thousand, through joins by key and by range, Exists, a query and what is yielded.
    private static void Run(int count)
    {
        const int window = 1_000;
        A a = null!;
        B b = null!;
        var session = Bench.Compile(
            Bench.Rule("joins", r =>
            {
                r.When().Match(() => a).Match(() => b, x => x.K == a.N, x => x.V >= a.V).Exists<B>(x => x.V > a.V - 2 && x.V < a.V + 2);
                r.Then().Yield(_ => new Rec(a.V, b.V));
            }),
            Bench.Rule("range", r =>
            {
                r.When().Match(() => a).Match(() => b, x => x.V == a.V + 1 || x.V == a.V, x => x.V >= a.V && x.V <= a.V + 1).Not<Rec>(x => x.Id == a.V && x.V < b.V);
                r.Then().Do(_ => Quiet.Nothing());
            })).CreateSession();
        var facts = new Queue<object>();
        long fired = Turn(window * 4);
        var before = Held();

        fired += Turn(count - (window * 4));

        (Held() - before).Should().BeLessThan(256 * 1024);
        fired.Should().BeGreaterThan(count / 4);

        long Turn(int turns)
        {
            var sum = 0L;
            for (var i = 0; i < turns; i++)
            {
                var number = i % 5_000;
                object fact = i % 2 == 0 ? new A("n" + number, number) : new B("b", "n" + (number - 1), number);
                facts.Enqueue(fact);
                session.Insert(fact);
                if (facts.Count > window)
                    session.Retract(facts.Dequeue());
                sum += session.Fire();
            }

            return sum;
        }
    }

    private static long Held()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
