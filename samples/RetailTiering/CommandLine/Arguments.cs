using System.CommandLine;
using CustomerServiceRules.Terms;

namespace RetailTiering.CommandLine;

/// <summary>The options of the command, and the rules that say which of them go together.</summary>
internal sealed class Arguments
{
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    private readonly Option<string> _sales = new("--sales")
    {
        HelpName = "FILE",
        Description = "Sales lines, plain CSV or .gz. Columns, by name and in any order: date, store_number, invoice_item_number, item_number, bottles_sold, sale_dollars.",
    };

    private readonly Option<string> _outlets = new("--outlets")
    {
        HelpName = "FILE",
        Description = "Outlets as CSV. Columns: outlet, name, city, format, market, and where known joined (a date) and name_zh. Format and market are taken as given.",
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        HelpName = "DATE",
        Description = "The day of the run, yyyy-MM-dd. The period is the last calendar quarter that has ended by the end of that day.",
        CustomParser = ArgumentParsers.Date,
    };

    private readonly Option<string> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "Folder for what is written: tiers.csv and decisions.jsonl with --sales; plan.csv, plan.ics and coverage.csv with --plan; actual.csv with --actual. "
            + "It is only touched when everything has succeeded.",
    };

    private readonly Option<Population?> _population = new("--population")
    {
        HelpName = "sales|outlets",
        Description = "Who is ranked: the outlets that have a line in the period (sales, the default) or every outlet of the outlets file (outlets).",
        CustomParser = ArgumentParsers.OneOf(("sales", Population.Sales), ("outlets", Population.Outlets)),
    };

    private readonly Option<DateOnly?> _plan = new("--plan")
    {
        HelpName = "YYYY-MM",
        Description = "Plan the visits owed in the windows that begin in a month, for the built-in outlets or for those of the files. Needs --out.",
        CustomParser = ArgumentParsers.Month,
    };

    private readonly Option<string> _team = new("--team")
    {
        HelpName = "FILE",
        Description = "Who makes the planned visits, as CSV. Columns: manager, visits_a_day, and where wanted city and outlet: a line gives a manager "
            + "a city, an outlet, or without either all that no other line names. Managers of the same outlets share them evenly. "
            + "By default the built-in outlets have a built-in team, and those of files one that is made to fit.",
    };

    private readonly Option<bool> _actual = new("--actual")
    {
        Description = "Compare the cadence of the tiers with the days on which the sales lines show orders. Needs --sales.",
    };

    private readonly Option<string> _explain = new("--explain")
    {
        HelpName = "CUSTOMER",
        Description = "Explain one outlet: the reasons with their clauses, and why not the next tier. Works with the built-in data and with files.",
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
            "Tiers retail outlets by what they bought in a quarter, decides their entitlements and visits, explains every decision and plans the visits of a month. "
            + "Without --sales it runs on a small built-in data set. Exit codes: 0 done, 1 a fault of this program, "
            + "2 something wrong in the arguments or files, or a plan that the team cannot keep, 130 cancelled.")
        {
            _sales, _outlets, _asOf, _out, _population, _plan, _team, _actual, _explain, _language,
        };
        _command.Validators.Add(result => ArgumentParsers.CheckFiles(
            result, files: [_sales, _outlets, _asOf], onlyWithFiles: [_population, _actual], onlyWithFilesOr: (_out, _plan)));
        _command.Validators.Add(result => ArgumentParsers.CheckPairs(result, (_plan, _out), (_team, _plan)));
        _command.Validators.Add(ArgumentParsers.CheckNames);
    }

    public ParseResult Parse(string[] args) => _command.Parse(args, NoResponseFiles);

    /// <summary>The request of a command line that was parsed without errors.</summary>
    public Request RequestOf(ParseResult parsed) => new(
        parsed.GetValue(_sales) is { } sales
            ? new FileRequest(
                sales,
                parsed.GetRequiredValue(_outlets),
                parsed.GetRequiredValue(_asOf)!.Value,
                parsed.GetValue(_population) ?? Population.Sales,
                parsed.GetValue(_out))
            {
                Actual = parsed.GetValue(_actual),
            }
            : null,
        parsed.GetValue(_explain),
        parsed.GetValue(_language) ?? Language.English)
    {
        Plan = parsed.GetValue(_plan) is { } month ? new PlanRequest(month, parsed.GetValue(_team), parsed.GetRequiredValue(_out)) : null,
    };
}
