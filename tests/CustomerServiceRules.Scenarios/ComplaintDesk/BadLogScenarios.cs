namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>Whatever is wrong in the log ends the run with 2, names the place and leaves the output folder as it was.</summary>
public sealed class BadLogScenarios
{
    public static TheoryData<string, string> WrongLines() => new()
    {
        { "I-2,New,true,0,31/2/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column opened_at: found '31/2/2026 09:00', expected a time as d/M/yyyy HH:mm" },
        { "I-2,New,true,0,?,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column opened_at: found '?'" },
        { "I-2,New,true,0,2026-03-02 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column opened_at: found '2026-03-02 09:00'" },
        { "I-2,New,true,0,2/3/1989 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column opened_at: found '2/3/1989 09:00'" },
        { "I-2,New,true,0,2/3/2026 09:00,2/3/2026 24:00,Phone,3,G,?\n", "line 6, column sys_updated_at: found '2/3/2026 24:00'" },
        { "I-2,New,true,0,2/3/2026 09:00,2/3/2026 9:05,Phone,3,G,?\n", "line 6, column sys_updated_at: found '2/3/2026 9:05'" },
        { "I-2,New,true,0,2/3/2026 09:00,2/13/2026 09:05,Phone,3,G,?\n", "line 6, column sys_updated_at: found '2/13/2026 09:05'" },
        { "I-2,New,true,0,2/3/2026 09:00,,Phone,3,G,?\n", "line 6, column sys_updated_at: found nothing" },
        { "I-2,New,TRUE,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column active: found 'TRUE', expected true or false" },
        { "I-2,New,true,-1,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column reopen_count: found '-1', expected a whole number of at most 4 digits" },
        { "I-2,New,true,?,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column reopen_count: found '?'" },
        { "I-2,,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column incident_state: found nothing, expected the state of an incident" },
        { ",New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column number: found nothing, expected the number of an incident" },
        { "I-2,New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G\n", "line 6, column assigned_to: found 9 fields: the line ends before this column, expected 10 as in the header" },
        { "I-2,New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?,1\n", "line 6, column after assigned_to: found 11 fields, expected 10 as in the header" },
        { "I-2,New,true,0,2/3/2026 09:00", "line 6, column sys_updated_at: found 5 fields" },
        { "I-2,\"New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6: found Malformed CSV" },
        { "I-2,New,true,\u001b[31m,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n", "line 6, column reopen_count: found '\uFFFD[31m'" },
    };

    [Theory]
    [MemberData(nameof(WrongLines))]
    public void A_wrong_line_is_refused_with_its_place_what_was_found_and_what_is_expected(string line, string message) => Refused(DeskFolder.Good + line, message);

    [Theory]
    [InlineData("", "log.csv: found an empty file, expected a line with column names and at least one data line")]
    [InlineData(DeskFolder.Header, "log.csv: found no data line, expected at least one event")]
    [InlineData("number,incident_state\nI-1,New\n", "log.csv, line 1, column active: found the columns 'number,incident_state', expected a column named active")]
    [InlineData("number,number,incident_state\n", "line 1, column number: found 2 columns of that name, expected one")]
    [InlineData("number;incident_state\n", "line 1, column number: found the columns 'number;incident_state'")]
    public void A_file_without_its_columns_or_without_lines_is_refused(string log, string message) => Refused(log, message);

    [Fact]
    public void A_line_that_is_no_text_is_refused()
    {
        using var folder = new DeskFolder();
        folder.Write("log.csv", [.. "number,incident_state,active,reopen_count,opened_at,sys_updated_at,contact_type,priority,assignment_group,assigned_to\nI-"u8, 0xFF, .. ",New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3,G,?\n"u8]);

        folder.Replay().Should().Match<DeskResult>(result => result.Exit == 2 && result.Error.Contains("line 2, column number") && result.Error.Contains("expected text in UTF-8"));
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_in_its_place_are_refused()
    {
        using var folder = new DeskFolder();
        Directory.CreateDirectory(folder.PathOf("folder"));

        folder.Replay("none.csv").Should().Match<DeskResult>(result => result.Exit == 2 && result.Error.Contains("none.csv: found no such file, expected a file that exists"));
        folder.Replay("folder").Should().Match<DeskResult>(result => result.Exit == 2 && result.Error.Contains("found a folder, expected a readable file"));
    }

    [Fact]
    public void A_gzip_log_is_read_like_the_plain_one_and_refused_when_it_is_cut_short_at_any_byte()
    {
        var whole = DeskFolder.Gzip(DeskFolder.Good);
        using var folder = new DeskFolder();
        folder.Write("log.csv.gz", whole);
        folder.Replay("log.csv.gz").Output.Should().StartWith("1 incidents, 4 events\n".ReplaceLineEndings());
        Directory.Delete(folder.Out, recursive: true);

        for (var length = 0; length < whole.Length; length++)
        {
            folder.Write("log.csv.gz", whole[..length]);
            var before = folder.Snapshot();

            folder.Replay("log.csv.gz").Exit.Should().Be(2, "{0} bytes", length);

            folder.Snapshot().Should().Equal(before);
        }
    }

    private static void Refused(string log, string message)
    {
        using var folder = new DeskFolder(log);
        var before = folder.Snapshot();

        var result = folder.Replay();

        result.Exit.Should().Be(2, result.Error);
        result.Error.Should().Contain(message).And.Contain(folder.PathOf("log.csv"));
        result.Output.Should().BeEmpty();
        folder.Snapshot().Should().Equal(before);
    }
}
