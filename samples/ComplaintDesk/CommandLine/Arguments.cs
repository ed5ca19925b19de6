using System.CommandLine;
using ComplaintDesk.Replaying;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.CommandLine;

/// <summary>The options of the command, and the rules that say which of them go together.</summary>
internal sealed class Arguments
{
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    private readonly Option<string> _replay = new("--replay")
    {
        HelpName = "FILE",
        Description = "A log of incidents, plain CSV or .gz. Columns, by name and in any order: number, incident_state, active, reopen_count, "
            + "opened_at, sys_updated_at, contact_type, priority, assignment_group, assigned_to. Other columns are not read.",
    };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder for cases.csv and refusals.csv. It is only touched when everything has succeeded.",
    };

    private readonly Option<TimeLimit?> _resolveWithin = new("--resolve-within")
    {
        HelpName = "LIMIT",
        Description = $"How long an incident may take until its result is told, such as '8 working hours', '2 working days' or '48 hours'; by default {ReplayModule.DefaultLimit}, for the store's document gives no figure.",
        CustomParser = ArgumentParsers.Limit,
    };

    private readonly Option<VerificationReading?> _verification = new("--verification")
    {
        HelpName = "assumed|seen",
        Description = "Whether a resolving carries its verification along where no row shows work on the incident before (assumed, the default), or is refused then (seen).",
        CustomParser = ArgumentParsers.OneOf(("assumed", VerificationReading.Assumed), ("seen", VerificationReading.Seen)),
    };

    private readonly Option<Language?> _language = new("--lang")
    {
        HelpName = "en|zh",
        Description = "Language of what is shown: English (the default) or Chinese. Written files are the same either way.",
        CustomParser = ArgumentParsers.OneOf(("en", Language.English), ("zh", Language.Chinese)),
    };

    private readonly RootCommand _command;

    public Arguments()
    {
        _command = new RootCommand(
            "Runs complaints through the documented procedures: who may do what next, by when in working time, and by which clause. "
            + "Without --replay it plays a scripted day at three organisations. "
            + "Exit codes: 0 done, 1 a fault of this program, 2 something wrong in the arguments or files, 130 cancelled.")
        {
            _replay, _out, _resolveWithin, _verification, _language,
        };
        _command.Validators.Add(result => ArgumentParsers.CheckCombination(result, needed: _replay, onlyWithIt: [_out, _resolveWithin, _verification]));
    }

    public ParseResult Parse(string[] args) => _command.Parse(args, NoResponseFiles);

    /// <summary>The request of a command line that was parsed without errors.</summary>
    public Request RequestOf(ParseResult parsed) => new(
        parsed.GetValue(_replay) is { } log
            ? new ReplayRequest(log, parsed.GetValue(_resolveWithin), parsed.GetValue(_verification) ?? VerificationReading.Assumed, parsed.GetValue(_out))
            : null,
        parsed.GetValue(_language) ?? Language.English);
}
