using ComplaintDesk.Replaying;

namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>Each change of a row is of one kind, whatever else changes with it.</summary>
public sealed class MappingScenarios
{
    [Theory]
    [InlineData("New", "opened")]
    [InlineData("Active", "taken-up")]
    [InlineData("Awaiting User Info", "awaiting")]
    [InlineData("Resolved", "resolved")]
    [InlineData("Closed", "closed")]
    [InlineData("-100", "unknown-state")]
    public void A_first_row_counts_as_a_change_from_new(string state, string kind) =>
        Mapping.Of(new RowChange(IsFirst: true, LogStates.New, state, Reopened: false, Ended: false, HandedOver: false)).Id.Should().Be(kind);

    [Theory]
    [InlineData("New", "New", "nothing")]
    [InlineData("New", "Active", "taken-up")]
    [InlineData("New", "Resolved", "resolved")]
    [InlineData("New", "Closed", "closed")]
    [InlineData("Active", "Active", "nothing")]
    [InlineData("Active", "New", "unknown-state")]
    [InlineData("Active", "Awaiting Vendor", "awaiting")]
    [InlineData("Active", "-100", "unknown-state")]
    [InlineData("-100", "-100", "nothing")]
    [InlineData("-100", "Resolved", "resolved")]
    [InlineData("Awaiting Vendor", "Active", "resumed")]
    [InlineData("Awaiting Problem", "Awaiting Evidence", "awaiting")]
    [InlineData("Awaiting User Info", "Resolved", "resolved")]
    [InlineData("Resolved", "Closed", "closed")]
    [InlineData("Resolved", "Active", "taken-up")]
    [InlineData("Closed", "Closed", "nothing")]
    public void A_change_of_state_goes_before_all_others(string before, string after, string kind)
    {
        foreach (var (ended, handedOver) in new[] { (false, false), (after == "Closed", true) })
        {
            var expected = before == after && handedOver && kind == "nothing" && !ended ? "handed-over" : before == after && ended ? "ended" : kind;
            Mapping.Of(new RowChange(IsFirst: false, before, after, Reopened: false, ended, handedOver)).Id.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("Resolved", "Active", "reopened")]
    [InlineData("Closed", "Active", "reopened")]
    [InlineData("Resolved", "Resolved", "reopened-otherwise")]
    [InlineData("Resolved", "Awaiting User Info", "reopened-on-hold")]
    public void A_reopening_is_known_by_its_count(string before, string after, string kind) =>
        Mapping.Of(new RowChange(IsFirst: false, before, after, Reopened: true, Ended: false, HandedOver: true)).Id.Should().Be(kind);

    [Fact]
    public void Ending_without_a_change_of_state_closes_and_goes_before_handing_over() =>
        Mapping.Of(new RowChange(IsFirst: false, "Resolved", "Resolved", Reopened: false, Ended: true, HandedOver: true)).Id.Should().Be("ended");

    [Fact]
    public void Every_line_of_the_table_has_a_name_of_its_own_and_the_last_takes_the_rest()
    {
        Mapping.Rows.Select(row => row.Id).Should().OnlyHaveUniqueItems();
        Mapping.Rows[^1].Should().BeSameAs(Mapping.Nothing);
    }
}
