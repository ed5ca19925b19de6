using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class NestedQueryTests : EngineTest
{
    [Fact, Trait("Behaviour", "R67"), Trait("Behaviour", "R78")]
    public void Query_OfTheResultOfAnother_FollowsIt()
    {
        Run(Rule("R", rule =>
        {
            IEnumerable<B> sorted = null!;
            B best = null!;
            rule.When()
                .Query(() => sorted, q => q.Match<B>().Collect().OrderByDescending(b => b.V))
                .Query(() => best, q => q.From(() => sorted).SelectMany(bs => bs.Take(2)).Where(b => b.V > 0));
            rule.Then().Do(_ => Say(best.N));
        }));
        B one = new("1", v: 1), two = new("2", v: 2), three = new("3", v: 3);
        Session.InsertAll([one, two, three, new B("0")]);
        Fire().Should().Equal("3", "2");
        one.V = 4;
        Session.Update(one);
        Fire().Should().BeEquivalentTo(["1", "3"]);
        Session.RetractAll([one, three]);
        Fire().Should().Equal("2");
    }

    [Fact, Trait("Behaviour", "R66"), Trait("Behaviour", "R77")]
    public void Query_ConditionOverAnEarlierResult_IsKeptPerResult()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<string?, B> group = null!;
            IKeyedLookup<string, C> lookup = null!;
            rule.When()
                .Query(() => group, q => q.Match<B>().GroupBy(b => b.K))
                .Query(() => lookup, q => q.Match<C>(c => c.K == group.Key).Collect().ToLookup(c => c.N).Where(l => l.Count == group.Count()));
            rule.Then().Do(_ => Say($"{group.Key}:{string.Join(",", lookup.Keys)}"));
        }));
        Session.InsertAll([new B("1", "x"), new B("2", "x"), new B("3", "y"), new C("c", "x"), new C("d", "x"), new C("e", "y")]);
        Fire().Should().BeEquivalentTo(["x:c,d", "y:e"]);
        Session.Insert(new B("4", "y"));
        Fire().Should().BeEmpty();
        Session.Insert(new C("f", "y"));
        Fire().Should().Equal("y:e,f");
    }

    [Fact, Trait("Behaviour", "R61"), Trait("Behaviour", "R63")]
    public void Query_InEachBranch_BindsItsOwnResult()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            rule.When().Match(() => a).Or(or => or
                .And(and => and.Match<C>(c => c.N == a.N).Query(() => bs, q => q.Match<B>(b => b.K == a.N).Collect().OrderBy(b => b.V)))
                .Query(() => bs, q => q.Match<B>().Collect().OrderByDescending(b => b.V).Where(x => x.Count() > 1)));
            rule.Then().Do(_ => Say(a.N + Show(bs)));
        }));
        Session.InsertAll([new A("k"), new A("l"), new B("1", "k", 1), new B("2", "k", 2), new B("3", "l", 3), new C("k")]);

        Fire().Should().BeEquivalentTo(["k[1 2]", "k[3 2 1]", "l[3 2 1]"]);
    }

    [Fact, Trait("Behaviour", "R77")]
    public void GroupBy_OfGroups_ReactsOnBothLevels()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<int, IGrouping<string?, B>> bySize = null!;
            rule.When().Query(() => bySize, q => q.Match<B>().GroupBy(b => b.K).GroupBy(g => g.Count()));
            rule.Then().Do(_ => Say($"{bySize.Key}:{string.Join(",", bySize.Select(g => g.Key))}"));
        }));
        B one = new("1", "x"), two = new("2", "y");
        Session.InsertAll([one, two]);
        Fire().Should().Equal("1:x,y");
        Session.Insert(new B("3", "x"));
        Fire().Should().BeEquivalentTo(["1:y", "2:x"]);
        one.K = "y";
        Session.Update(one);
        Fire().Should().BeEquivalentTo(["2:y", "1:x"]);
    }

    [Fact, Trait("Behaviour", "R71"), Trait("Behaviour", "R77")]
    public void Select_OfASortedCollection_IsOneResultThatChanges()
    {
        Run(Rule("R", rule =>
        {
            string names = null!;
            rule.When().Query(() => names, q => q.Match<B>().GroupBy(b => b.K).Collect().OrderBy(g => g.Count()).ThenBy(g => g.Key)
                .Select(groups => string.Join(" ", groups.Select(g => g.Key))));
            rule.ThenNothing();
        }));
        Session.InsertAll([new B("1", "b"), new B("2", "a"), new B("3", "b")]);
        Session.InsertAll([new B("4", "a"), new B("5", "a"), new B("6", "c")]);

        Activations().Should().Equal("A+ R() Created", "A~ R(a b) Created", "A~ R(c b a) Created");
    }

    [Fact, Trait("Behaviour", "R71"), Trait("Behaviour", "R77")]
    public void SelectMany_ElementPassesToASourceThatChangedBefore_IsUpdated()
    {
        B b = null!;
        Run(Rule("R", rule =>
        {
            rule.When().Query(() => b, q => q.Match<B>().GroupBy(x => x.K).Where(g => g.Count() > 1).SelectMany(g => g)).Having(() => b.V > 0);
            rule.ThenNothing();
        }));
        B first = new("1", "x", 1), moved = new("2", "x", 1), third = new("3", "y", 1), fourth = new("4", "y", 1);
        Session.InsertAll([first, moved, third, fourth]);
        Activations();

        (moved.K, moved.V) = ("y", 0);
        Session.UpdateAll([third, moved]);

        Activations().Should().BeEquivalentTo(["A- R(1) None", "A- R(2) None", "A~ R(3) Created", "A~ R(4) Created"]);
    }
}
