using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class SortedQueryTests : EngineTest
{
    private readonly B[] _bs = [new("1", "y", 3), new("2", "x", 1), new("3", "x", 3), new("4", null, 1)];

    [Fact, Trait("Behaviour", "R75")]
    public void OrderBy_EqualKeys_StayInOrderOfArrival()
    {
        Sort(q => q.OrderBy(b => b.V));
        Activations().Should().Equal("A+ R([]) Created");
        Session.InsertAll(_bs);

        Activations().Should().Equal("A~ R([2 4 1 3]) Created");
    }

    [Fact, Trait("Behaviour", "R75")]
    public void OrderByDescending_EqualKeys_StayInOrderOfArrival()
    {
        Sort(q => q.OrderByDescending(b => b.V));
        foreach (var b in _bs)
            Session.Insert(b);

        Activations()[^1].Should().Be("A~ R([1 3 2 4]) Created");
    }

    [Fact, Trait("Behaviour", "R75")]
    public void ThenBy_MixedDirections_RanksBelowTheKeysBefore()
    {
        Session_Sorts(q => q.OrderBy(b => b.V).ThenByDescending(b => b.N), "[4 2 3 1]");
        Session_Sorts(q => q.OrderByDescending(b => b.V).ThenBy(b => b.K), "[3 1 4 2]");
        Session_Sorts(q => q.OrderByDescending(b => b.K).ThenByDescending(b => b.V).ThenBy(b => b.N), "[1 3 2 4]");
    }

    [Fact, Trait("Behaviour", "R75")]
    public void OrderBy_AnUpdatedFact_IsPlacedAsNewlyArrived()
    {
        Sort(q => q.OrderBy(b => b.V));
        B two = new("2", v: 5), four = new("4", v: 5), one = new("1", v: 1);
        Session.InsertAll([two, four]);
        Activations();
        Session.Update(two);
        Activations().Should().Equal("A~ R([4 2]) Created");
        Session.Insert(one);
        four.V = 9;
        Session.Update(four);
        Activations().Should().Equal("A~ R([1 4 2]) Created", "A~ R([1 2 4]) Created");
        Session.Retract(two);
        Activations().Should().Equal("A~ R([1 4]) Created");
    }

    [Fact, Trait("Behaviour", "R74"), Trait("Behaviour", "R79")]
    public void OrderBy_Result_IsOneObjectThatKnowsItsFactsInOrder()
    {
        List<IFactMatch> seen = [];
        Run(Rule("R", rule =>
        {
            IEnumerable<B> bs = null!;
            rule.When().Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => b.V));
            rule.Then().Do(c => seen.AddRange(c.Match.Facts));
        }));
        Session.Fire();
        Session.InsertAll(_bs);
        Session.Fire();

        seen.Should().HaveCount(2);
        seen[1].Value.Should().BeSameAs(seen[0].Value);
        seen[1].Source!.SourceType.Should().Be(FactSourceType.Aggregate);
        seen[1].Source!.Facts.Select(fact => ((B)fact.Value!).N).Should().Equal("2", "4", "1", "3");
    }

    [Fact, Trait("Behaviour", "R75"), Trait("Behaviour", "R77")]
    public void OrderBy_FollowedByOperators_ComposesLikeACollection()
    {
        Run(Rule("R", rule =>
        {
            string names = null!;
            B b = null!;
            rule.When()
                .Query(() => names, q => q.Match<B>().Collect().OrderByDescending(x => x.N).Where(x => x.Count() > 1).Select(x => string.Concat(x.Select(y => y.N))))
                .Query(() => b, q => q.Match<B>().Collect().OrderBy(x => x.V).ThenBy(x => x.N).SelectMany(x => x.Take(1)));
            rule.ThenNothing();
        }));
        Session.Insert(_bs[0]);
        Activations().Should().BeEmpty();
        Session.Insert(_bs[1]);
        Activations()[^1].Should().Be("A+ R(21,2) Created");
        Session.Agenda.Peek().Facts.Select(fact => Show(fact.Value)).Should().Equal("21", "2");
        Session.Retract(_bs[1]);
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R66"), Trait("Behaviour", "R75")]
    public void OrderBy_KeyOverEarlierVariables_IsKeptPerCombination()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            rule.When().Match(() => a).Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => Math.Abs(b.V - a.V)));
            rule.ThenNothing();
        }));
        Session.InsertAll([new A("low", 0), new A("high", 9), new B("1", v: 1), new B("2", v: 5), new B("3", v: 8)]);

        Activations().TakeLast(2).Should().BeEquivalentTo(["A~ R(low,[1 2 3]) Created", "A~ R(high,[3 2 1]) Created"]);
    }

    [Fact, Trait("Behaviour", "R75")]
    public void OrderBy_ManyRandomChanges_EqualsSortingFromScratch()
    {
        var random = new Random(7);
        IEnumerable<B> sorted = [];
        Action<IEnumerable<B>> keep = bs => sorted = bs;
        Run(Rule("R", rule =>
        {
            IEnumerable<B> bs = null!;
            rule.When().Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => b.V).ThenByDescending(b => b.K));
            rule.Then().Do(_ => keep(bs));
        }));
        var facts = new List<B>();
        for (var i = 0; i < 300; i++)
        {
            var position = random.Next(Math.Max(1, facts.Count));
            if (facts.Count < 20 || random.Next(3) == 0)
            {
                facts.Add(new B($"{i}", $"{random.Next(3)}", random.Next(4)));
                Session.Insert(facts[^1]);
            }
            else
            {
                var fact = facts[position];
                facts.RemoveAt(position);
                if (random.Next(2) == 0)
                {
                    Session.Retract(fact);
                    continue;
                }

                (fact.K, fact.V) = ($"{random.Next(3)}", random.Next(4));
                facts.Add(fact);
                Session.Update(fact);
            }

            Session.Fire();
            sorted.Should().Equal(facts.OrderBy(b => b.V).ThenByDescending(b => b.K));
        }
    }

    private void Session_Sorts(Func<ICollectQuery<IEnumerable<B>>, IQuery<IEnumerable<B>>> sort, string expected)
    {
        Sort(sort);
        Session.InsertAll(_bs);
        Activations()[^1].Should().Be($"A~ R({expected}) Created");
    }

    private void Sort(Func<ICollectQuery<IEnumerable<B>>, IQuery<IEnumerable<B>>> sort) => Run(Rule("R", rule =>
    {
        IEnumerable<B> bs = null!;
        rule.When().Query(() => bs, q => sort(q.Match<B>().Collect()));
        rule.ThenNothing();
    }));
}
