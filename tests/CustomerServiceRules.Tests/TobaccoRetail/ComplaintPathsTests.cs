using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Tests.Composition;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>Complaints, sanctions and floors decided on the facts alone and in sessions, each alone and all together: the same bytes.</summary>
public sealed class ComplaintPathsTests
{
    private static readonly AdHocModule Own = AdHocModule.Vendor(contents =>
    {
        contents.Extend(TobaccoRetail.TopicOwners, new TopicOwner("visits", "marketing", "ACME-1"), new TopicOwner("delivery", "logistics", "ACME-1"));
        contents.Extend(
            TobaccoRetail.SanctionTable,
            new SanctionEntry("Wolong", "light", new Sanction(SanctionGrade.CashPenalty, "200 yuan"), "ACME-1"),
            new SanctionEntry("Wolong", "grave", new Sanction(SanctionGrade.AdministrativeDiscipline), "ACME-1"));
    });

    [Fact]
    public void Random_matters_are_decided_the_same_on_both_paths()
    {
        var direct = new RulebookBuilder().Add(new TobaccoRetailModule(), Own).Build();
        var sessions = new RulebookBuilder { InSessions = true }.Add(new TobaccoRetailModule(), Own).Build();
        var random = new Random(20240301);
        var subjects = Enumerable.Range(0, 200).Select(i => Facts(random, $"S{i}")).ToList();

        var expected = subjects.Select(subject => Jsons(sessions.Decide(Deciding.OfComplaints, subject, Deciding.Run))).ToList();
        subjects.Select(subject => Jsons(direct.Decide(Deciding.OfComplaints, subject, Deciding.Run))).Should().Equal(expected);
        direct.DecideMany(Deciding.OfComplaints, subjects, Deciding.Run).Select(Jsons).Should().Equal(expected);
        sessions.DecideMany(Deciding.OfComplaints, subjects, Deciding.Run).Select(Jsons).Should().Equal(expected);
        expected.Distinct().Count().Should().BeGreaterThan(100, "the matters differ");
    }

    private static SubjectFacts Facts(Random random, SubjectId subject)
    {
        var closed = random.Next(0, 40);
        var called = random.Next(0, closed + 1);
        var asked = random.Next(0, 40);
        object[] facts =
        [
            new TobaccoComplaint(subject, new Complainant("K1"), ComplaintChannel.Telephone, Deciding.Run, "Nobody came")
            {
                Type = (TobaccoCaseType)random.Next(1, 6),
                Topic = new[] { "visits", "delivery", "parking", null }[random.Next(4)],
            },
            new VisitCheck(subject, (VisitCheckWay)random.Next(1, 3), random.Next(0, 5)),
            new SanctionMatter(subject, new StaffFault("Zhang", random.Next(2) == 0 ? "Wolong" : "Wancheng", (SanctionGround)random.Next(1, 6)))
            {
                Facts = random.Next(4) == 0 ? null : "as found",
                Severity = new[] { "light", "grave", null }[random.Next(3)],
            },
            new AwarenessSurvey(subject, asked, random.Next(0, asked + 1)),
            new ComplaintMonth(subject, closed, called, random.Next(0, called + 1)),
        ];
        return new SubjectFacts(subject, facts.Where(_ => random.Next(6) > 0).OrderBy(_ => random.Next()));
    }

    private static string Jsons(SubjectDecisions decisions) => string.Join('\n', new Decision[]
    {
        decisions.Of(TobaccoRetail.ComplaintOwner),
        decisions.Of(TobaccoRetail.ComplaintDeadlines),
        decisions.Of(TobaccoRetail.VisitFailing),
        decisions.Of(TobaccoRetail.SanctionFor),
        decisions.Of(TobaccoRetail.Awareness),
        decisions.Of(TobaccoRetail.CallBacks),
        decisions.Of(TobaccoRetail.Satisfaction),
    }.Select(decision => decision.ToJson()));
}
