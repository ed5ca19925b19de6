using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Tests.Composition;
using CustomerServiceRules.Tests.Demo;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>Facts that are the same as others, or could be: what comes of them only a session tells.</summary>
public sealed class SharedFactTests
{
    [Fact]
    public void Decide_SubjectsOwnFactEqualToASharedOne_SameExceptionOnBothPaths()
    {
        var (direct, sessions) = (Book(inSessions: false, "a", "b"), Book(inSessions: true, "a", "b"));
        var subject = new SubjectFacts("c1", new Tag("b"));

        Told(direct, subject).Should().Be(Told(sessions, subject)).And.Contain("Tag");
    }

    [Fact]
    public void Decide_SubjectsOwnFactOfTheTypeOfSharedOnes_DecidesOnBothPaths()
    {
        var subject = new SubjectFacts("c1", new Tag("c"));

        foreach (var inSessions in new[] { false, true })
            Book(inSessions, "a", "b").Decide(Findings.Policy, subject, AsOf).Values.Should().Equal("a:", "b:", "c:");
    }

    [Fact]
    public void Decide_SharedFactsEqualToEachOther_SameExceptionOnBothPaths()
    {
        var (direct, sessions) = (Book(inSessions: false, "a", "b", "a"), Book(inSessions: true, "a", "b", "a"));
        var subject = Customer("c1", 1m);

        Told(direct, subject).Should().Be(Told(sessions, subject)).And.Contain("Tag");
    }

    private static string Told(Rulebook book, SubjectFacts subject)
    {
        var told = book.Invoking(asked => asked.Decide(Findings.Policy, subject, AsOf)).Should().Throw<Exception>().Which;
        return $"{told.GetType().FullName}: {told.Message}";
    }

    private static Rulebook Book(bool inSessions, params string[] tags)
    {
        var list = new DataList<Tag>("acme.tags", new LocalizedText("Tags", "标签"), tags.Select(tag => new Tag(tag)));
        var book = new RulebookBuilder { InSessions = inSessions }
            .Add(new DemoModule(), AdHocModule.Vendor(contents => contents.Lists(list).Policy(Findings.Policy).Rule<NamesTags>()))
            .Build();
        book.Catalogue.Policies.SelectMany(policy => policy.NeedSession).Should().BeEmpty();
        return book;
    }

    /// <summary>An entry of a list that equals another one of the same name.</summary>
    private sealed record Tag(string Name) : ICited
    {
        public IReadOnlyList<string> Clauses => ["ACME-1"];
    }

    [Name("acme.names-tags")]
    [Cites("ACME-1")]
    private sealed class NamesTags : Rule
    {
        public override void Define()
        {
            Tag tag = null!;
            AskedSubject asked = null!;
            When().Match(() => tag).Match(() => asked);
            Then().Yield(_ => new Candidate<Finding>(asked.Subject, new Finding(tag.Name, "")));
        }
    }
}
