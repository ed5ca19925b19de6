using ComplaintDesk.Day;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>What has to be seen on the scripted day.</summary>
public sealed class DayScenarios
{
    private static readonly IReadOnlyList<OrganisationDay> English = ScriptedDay.Play(Language.English);

    private static OrganisationDay Property => English[0];

    private static OrganisationDay Mall => English[1];

    private static OrganisationDay Tobacco => English[2];

    [Fact]
    public void Three_organisations_work_on_the_make_up_saturday_before_the_spring_festival()
    {
        English.Should().HaveCount(3);
        English.Should().AllSatisfy(organisation => DateOnly.FromDateTime(organisation.Now.Date).Should().Be(new DateOnly(2026, 2, 14)));
        English.Should().AllSatisfy(organisation => organisation.Timeline.Select(entry => entry.At).Should().BeInAscendingOrder());
    }

    [Fact]
    public void Every_refusal_and_every_acceptance_cites_a_clause()
    {
        foreach (var entry in English.SelectMany(organisation => organisation.Timeline).Where(entry => entry.Kind is EntryKind.Accepted or EntryKind.Refused))
            $"{entry.Outcome} {string.Join(' ', entry.Details)}".Should().MatchRegex(@"\((CGH|MALL|TOB|OQ|GAP)-", "{0} {1}", entry.Case, entry.What);
    }

    [Fact]
    public void The_day_shows_refused_closings_a_reopening_an_escalation_and_sanctions()
    {
        Of(Property, "P-3", "close").Should().AllSatisfy(entry => entry.Kind.Should().Be(EntryKind.Refused)).And.HaveCount(2);
        Of(Property, "P-3", "reopen").Should().ContainSingle(entry => entry.Kind == EntryKind.Accepted);
        Of(Tobacco, "T-2", "close").Should().ContainSingle(entry => entry.Kind == EntryKind.Refused);
        Of(Tobacco, "T-2", "reopen").Should().ContainSingle(entry => entry.Kind == EntryKind.Accepted);
        Of(Mall, "M-3", "insist on the store manager").Select(entry => entry.Kind).Should().Equal(EntryKind.Refused, EntryKind.Accepted);
        Of(Mall, "M-2/E-7", "decide the sanction").Select(entry => entry.Kind).Should().Equal(EntryKind.Refused, EntryKind.Accepted);
        Of(Tobacco, "T-2/E-21", "decide the sanction").Should().ContainSingle(entry => entry.Kind == EntryKind.Accepted);
    }

    [Fact]
    public void Due_instants_are_taken_apart_over_the_make_up_saturday_and_the_holiday()
    {
        var explained = English.SelectMany(organisation => organisation.Timeline).Where(entry => entry.Kind == EntryKind.Explanation).ToArray();

        explained.Select(entry => entry.What).Should().Equal(
            "why is \"record the complaint and send it to the departments\" due by Sat 02-14 14:30? 4 working hours:",
            "why is \"handle the complaint\" due by Wed 02-25 17:30? 2 working days:",
            "why is \"handle and answer the case\" due by Sat 02-14 17:30? 1 working day:",
            "why is \"handle and answer the case\" due by Tue 02-24 17:30? 1 working day:");
        explained.Should().AllSatisfy(entry => entry.Details[^1].Should().StartWith("by https://www.gov.cn/"));
        explained[0].Details.Should().ContainInOrder("+ Sat 02-14 09:00 to Sat 02-14 12:00  working time (春节)", "+ Sat 02-14 13:30 to Sat 02-14 14:30  working time (春节)");
        explained[1].Details.Should().Contain("- Sun 02-15 00:00 to Tue 02-24 00:00  not counted: holiday: 春节");
    }

    [Fact]
    public void At_the_end_the_overdue_stand_first()
    {
        Urgent(Property).Should().Equal("P-1");
        Urgent(Mall).Should().Equal("M-2", "M-4", "M-3");
        Urgent(Tobacco).Should().Equal("T-1");
        Mall.WorkList.Should().Contain(item => item.Urgency == Urgency.AtRisk);
        English.Should().AllSatisfy(organisation => organisation.WorkList.Should().BeInAscendingOrder(WorkItem.InOrder));
    }

    [Fact]
    public void Rates_are_held_against_the_floors_of_the_document()
    {
        Tobacco.Statistics.Count.Should().Be(2);
        Tobacco.Floors.Select(floor => floor.Floor.IsMet).Should().Equal(true, false);
        Tobacco.Floors[1].Floor.Clauses.Should().Contain("TOB-17.6");
    }

    [Fact]
    public void In_chinese_the_same_happens_at_the_same_instants()
    {
        var chinese = ScriptedDay.Play(Language.Chinese);

        foreach (var (one, other) in English.Zip(chinese))
        {
            other.Timeline.Select(entry => (entry.At, entry.Case, entry.Kind, entry.Details.Count)).Should().Equal(one.Timeline.Select(entry => (entry.At, entry.Case, entry.Kind, entry.Details.Count)));
            other.WorkList.Select(item => item.Reading.ToString()).Should().Equal(one.WorkList.Select(item => item.Reading.ToString()));
            other.Timeline.Should().AllSatisfy(entry => entry.What.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}"));
        }
    }

    private static IEnumerable<TimelineEntry> Of(OrganisationDay organisation, string id, string what) =>
        organisation.Timeline.Where(entry => entry.Case == id && entry.What == what);

    private static IEnumerable<string> Urgent(OrganisationDay organisation) =>
        organisation.WorkList.TakeWhile(item => item.Urgency == Urgency.Overdue).Select(item => item.Reading.CaseId);
}
