namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>Small logs, each with one thing in it.</summary>
public sealed class ReplayScenarios
{
    [Fact]
    public void A_log_in_order_conforms_whole()
    {
        var result = Replayed(DeskFolder.Good, out var cases, out var refusals);

        result.Lines[..3].Should().Equal(
            "1 incidents, 4 events",
            "4 accepted + 0 refused + 0 without change = 4 events",
            "1 of 1 incidents conformed whole; 0 had an event refused.");
        result.Output.Should().Contain("No event was refused.");
        cases.Should().ContainSingle().Which.Should().StartWith(["I-1", "3 - Moderate", "2026-03-02 09:00", "2", "4", "4", "0", "0", "yes", "Closed", "no", "1", "0", "kept"]);
        refusals.Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_changes_no_column_that_is_read_is_without_change() =>
        Replayed(DeskFolder.LogOf("I-1|New|2/3/2026 09:00", "I-1|New|2/3/2026 09:10", "I-1|New|2/3/2026 09:20||true|Workshop"), out _, out _)
            .Lines[1].Should().Be("2 accepted + 0 refused + 1 without change = 3 events");

    [Theory]
    [InlineData("New", "Accepted", "SCS-3.4.5")]
    [InlineData("Active", "Verified", "SCS-3.4.5")]
    [InlineData("Awaiting Vendor", "AcceptedOnHold", "SCS-3.4.5")]
    public void What_has_not_been_resolved_cannot_be_closed_and_stays_where_it_was(string state, string stays, string clause)
    {
        Replayed(DeskFolder.LogOf($"I-1|{state}|2/3/2026 09:00", "I-1|Closed|2/3/2026 10:00"), out var cases, out var refusals);

        refusals.Should().ContainSingle().Which.Should().Contain(["3", "I-1", "2026-03-02 10:00", "closed", "Close", stays]).And.Contain(field => field.Contains(clause));
        cases[0][9].Should().Be(stays);
    }

    [Fact]
    public void What_is_closed_cannot_be_closed_again_nor_handed_over()
    {
        var result = Replayed(
            DeskFolder.LogOf(
                "I-1|Active|2/3/2026 09:00", "I-1|Resolved|2/3/2026 10:00", "I-1|Resolved|2/3/2026 10:30||false", "I-1|Closed|2/3/2026 11:00", "I-1|Closed|2/3/2026 12:00||false|Workshop"),
            out _,
            out var refusals);

        result.Lines[1].Should().Be("3 accepted + 2 refused + 0 without change = 5 events");
        refusals.Select(refusal => $"{refusal[0]} {refusal[3]} {refusal[4]} {refusal[5]}").Should().Equal("5 closed Close Closed", "6 handed-over Assign Closed");
    }

    [Fact]
    public void A_state_that_is_not_known_is_refused_and_the_next_one_goes_on()
    {
        var result = Replayed(DeskFolder.LogOf("I-1|New|2/3/2026 09:00", "I-1|-100|2/3/2026 10:00", "I-1|-100|2/3/2026 11:00", "I-1|Resolved|2/3/2026 12:00"), out var cases, out var refusals);

        result.Lines[1].Should().Be("2 accepted + 1 refused + 1 without change = 4 events");
        refusals.Should().ContainSingle().Which[3].Should().Be("unknown-state");
        cases[0][9].Should().Be("FedBack");
    }

    [Theory]
    [InlineData("assumed", "FedBack", "0 refused", "yes")]
    [InlineData("seen", "Accepted", "1 refused", "no")]
    public void A_resolving_without_work_before_it_is_taken_or_refused_as_asked(string reading, string state, string refused, string verified)
    {
        var result = Replayed(DeskFolder.LogOf("I-1|New|2/3/2026 09:00", "I-1|Resolved|2/3/2026 10:00"), out var cases, out _, "--verification", reading);

        result.Lines[1].Should().Contain(refused);
        cases[0][9..11].Should().Equal(state, verified);
    }

    [Fact]
    public void A_reopened_incident_that_is_active_is_being_worked_on()
    {
        Replayed(
            DeskFolder.LogOf(
                "I-1|Active|2/3/2026 09:00", "I-1|Resolved|2/3/2026 10:00", "I-1|Closed|2/3/2026 11:00", "I-1|Active|2/3/2026 12:00|1|true", "I-1|Resolved|2/3/2026 13:00|1|true", "I-1|Closed|2/3/2026 14:00|1"),
            out var cases, out _, "--verification", "seen");

        cases[0][4..11].Should().Equal("6", "6", "0", "0", "yes", "Closed", "no");
    }

    [Theory]
    [InlineData("2/3/2026 13:00", "kept")]
    [InlineData("2/3/2026 13:01", "late")]
    public void The_deadline_is_kept_at_the_due_minute_and_missed_one_later(string resolved, string deadline)
    {
        Replayed(DeskFolder.LogOf("I-1|Active|2/3/2026 09:00", $"I-1|Resolved|{resolved}"), out var cases, out _, "--resolve-within", "4 working hours");

        cases[0][13..17].Should().Equal(deadline, "4 working hours", "2026-03-02 09:00", "2026-03-02 13:00");
    }

    [Theory]
    [InlineData("Awaiting User Info")]
    [InlineData("Awaiting Vendor")]
    [InlineData("Awaiting Problem")]
    [InlineData("Awaiting Evidence")]
    public void The_deadline_pauses_while_something_is_awaited(string awaiting)
    {
        Replayed(
            DeskFolder.LogOf("I-1|Active|2/3/2026 09:00", $"I-1|{awaiting}|2/3/2026 10:00", "I-1|Active|4/3/2026 10:00", "I-1|Resolved|4/3/2026 13:00"),
            out var cases, out _, "--resolve-within", "4 working hours");

        cases[0][13..].Should().Equal("kept", "4 working hours", "2026-03-02 09:00", "2026-03-04 13:00", "2026-03-04 13:00", "240");
    }

    [Fact]
    public void A_reopening_begins_a_fresh_round_and_what_is_open_at_the_end_is_overdue_paused_or_running()
    {
        var result = Replayed(
            DeskFolder.LogOf(
                "I-1|Active|2/3/2026 09:00", "I-1|Resolved|2/3/2026 15:00", "I-1|Active|3/3/2026 09:00|1",
                "I-2|Awaiting Vendor|2/3/2026 10:00",
                "I-3|Active|2/3/2026 09:00", "I-3|Resolved|2/3/2026 10:00", "I-3|Active|4/3/2026 17:00|1", "I-3|Active|4/3/2026 18:00|1"),
            out var cases, out _, "--resolve-within", "4 working hours");

        cases.Select(line => string.Join(' ', line[11..14])).Should().Equal("2 2 overdue", "1 0 paused", "2 0 running");
        result.Output.Should().MatchRegex(@"All +3 +5 +1 +1 +1 +1 +1");
    }

    [Fact]
    public void Times_out_of_order_are_reported_and_the_order_of_the_file_holds()
    {
        var result = Replayed(DeskFolder.LogOf("I-1|New|2/3/2026 11:10", "I-1|Active|2/3/2026 09:52", "I-1|Resolved|2/3/2026 11:03"), out var cases, out _);

        result.Output.Should().Contain("kept in the order of the file: 1").And.Contain("I-1, line 3: 2026-03-02 09:52, after 2026-03-02 11:10");
        cases[0][8].Should().Be("yes");
    }

    [Fact]
    public void Incidents_whose_rows_are_mixed_in_the_file_are_told_apart()
    {
        Replayed(
            DeskFolder.LogOf("I-1|Active|2/3/2026 09:00", "I-2|Active|2/3/2026 09:00", "I-1|Resolved|2/3/2026 10:00", "I-2|Closed|2/3/2026 10:00"), out var cases, out var refusals);

        cases.Select(line => $"{line[0]} {line[9]}").Should().Equal("I-1 FedBack", "I-2 Verified");
        refusals.Should().ContainSingle().Which[..2].Should().Equal("5", "I-2");
    }

    [Fact]
    public void A_limit_beyond_the_calendar_is_kept_by_what_is_resolved_and_unknown_for_what_is_open()
    {
        var resolved = Replayed(DeskFolder.Good, out var closed, out _, "--resolve-within", "9999 working days");
        var open = Replayed(string.Join('\n', DeskFolder.Good.Split('\n').Take(2)) + '\n', out var begun, out _, "--resolve-within", "9999 working days");

        closed[0][13].Should().Be("kept", "it was resolved on a day that the calendar knows");
        closed[0][16].Should().BeEmpty("no due instant is guessed");
        begun[0][13].Should().Be("unknown");
        resolved.Output.Should().NotContain("Unknown");
        open.Output.Should().Contain("Unknown");
    }

    [Fact]
    public void What_is_shown_in_chinese_has_the_same_figures_and_the_files_are_the_same()
    {
        using var folder = new DeskFolder();
        folder.Replay().Exit.Should().Be(0);
        var english = folder.Written("cases.csv");

        var chinese = folder.Replay("log.csv", "--lang", "zh");

        chinese.Lines[0].Should().Be("1 个事件单，4 个事件");
        folder.Written("cases.csv").Should().Be(english);
    }

    private static DeskResult Replayed(string log, out string[][] cases, out string[][] refusals, params string[] more)
    {
        using var folder = new DeskFolder(log);
        var result = folder.Replay("log.csv", more);
        result.Exit.Should().Be(0, result.Error);
        (cases, refusals) = (folder.Lines("cases.csv"), folder.Lines("refusals.csv"));
        return result;
    }
}
