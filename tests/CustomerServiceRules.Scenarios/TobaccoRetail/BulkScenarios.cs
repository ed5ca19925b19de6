using System.Security.Cryptography;
using System.Text;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class BulkScenarios
{
    private static readonly Policy[] Policies =
    [
        TobaccoRetail.Scale, TobaccoRetail.Tier, TobaccoRetail.TierEffect, TobaccoRetail.Services, TobaccoRetail.ServicesForAll, TobaccoRetail.Cadence,
    ];

    [Fact]
    public void Many_shops_decided_together_are_decided_as_each_alone()
    {
        var shops = RandomShops.Facts(300, seed: 1);
        var rulebook = Shops.Book.Rulebook;

        var together = rulebook.DecideMany(Policies, shops, Shops.RunDay).ToList();

        together.Select(decisions => decisions.Subject).Should().Equal(shops.Select(shop => shop.Subject));
        foreach (var (shop, decisions) in shops.Zip(together))
            Texts(decisions).Should().Equal(Texts(rulebook.Decide(Policies, shop, Shops.RunDay)));
    }

    [Fact]
    public void A_hundred_thousand_decisions_on_eight_threads_are_the_sequential_ones()
    {
        const int Count = 100_000;
        const int Threads = 8;
        var shops = RandomShops.Facts(Count, seed: 2);
        var rulebook = Shops.Book.Rulebook;
        var sequential = rulebook.DecideMany(TobaccoRetail.Tier, shops, Shops.RunDay).Select(Print).ToArray();

        var parallel = new string[Count];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            var (first, end) = (Count / Threads * number, Count / Threads * (number + 1));
            start.SignalAndWait();

            // The first shops of each part one by one, the others together.
            for (var place = first; place < first + 500; place++)
                parallel[place] = Print(rulebook.Decide(TobaccoRetail.Tier, shops[place], Shops.RunDay), place);
            foreach (var (decision, place) in rulebook.DecideMany(TobaccoRetail.Tier, shops.Take((first + 500)..end), Shops.RunDay).Select((decision, place) => (decision, place)))
                parallel[first + 500 + place] = Print(decision, first + 500 + place);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        var different = Enumerable.Range(0, Count).Where(place => parallel[place] != sequential[place]).Take(3).ToList();
        different.Should().BeEmpty("thread and company must not change a decision");
        sequential.Select(text => text.Split('|')[0]).Distinct().Should().BeEquivalentTo("Decided A", "Decided B", "Decided C", "Conflict ");

        // Of every 25th the whole JSON, of the others value and grounds.
        static string Print(Decision<CustomerTier> decision, int place) =>
            $"{decision.Outcome} {string.Join(",", decision.Values)}|{decision.Subject}|"
            + (place % 25 == 0 ? Hash(decision.ToJson()) : string.Join(",", decision.Reasons.Select(reason => reason.Rule)));
    }

    [Fact]
    public void A_decision_written_as_JSON_is_read_back_and_written_the_same()
    {
        foreach (var shop in RandomShops.Facts(60, seed: 3))
        {
            var decision = Shops.Book.Rulebook.Decide(TobaccoRetail.Services, shop, Shops.RunDay);

            var read = TobaccoRetail.Services.ReadDecision(decision.ToJson());

            read.ToJson().Should().Be(decision.ToJson());
            read.Outcome.Should().Be(decision.Outcome);
            read.Clauses().Should().Equal(decision.Clauses());
        }
    }

    [Fact]
    public void A_shop_that_stands_twice_is_refused()
    {
        SubjectFacts shop = TobaccoRetail.FactsOf(Shops.Five.StandingOf("K1"));

        FluentActions.Invoking(() => Shops.Book.Rulebook.DecideMany(TobaccoRetail.Tier, [shop, shop], Shops.RunDay).ToList())
            .Should().Throw<ArgumentException>().WithMessage("*K1*");
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Texts(SubjectDecisions decisions) =>
    [
        decisions.Of(TobaccoRetail.Scale).ToJson(), decisions.Of(TobaccoRetail.Tier).ToJson(), decisions.Of(TobaccoRetail.TierEffect).ToJson(),
        decisions.Of(TobaccoRetail.Services).ToJson(), decisions.Of(TobaccoRetail.ServicesForAll).ToJson(), decisions.Of(TobaccoRetail.Cadence).ToJson(),
    ];
}
