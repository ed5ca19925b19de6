using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Procedures.CustomerVisits;
using CustomerServiceRules.Procedures.FrontDesk;
using CustomerServiceRules.Procedures.MallComplaints;
using CustomerServiceRules.Procedures.OutletSupervision;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Procedures.ServiceDepartment;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>The procedures of the library, each composed alone, and all of them together.</summary>
internal static class OwnProcedures
{
    /// <summary>The document of the figures that the pages give, and do not show.</summary>
    public const string Given = "GIVEN";

    public const string GivenModule = "GivenFigures";

    public static IReadOnlyList<OwnProcedure> Each { get; } =
    [
        new("customer-care", "Customer care", new CustomerCareModule()),
        new("customer-relations", "Customer relations", new CustomerRelationsModule()),
        new("customer-visits", "Customer visits", new CustomerVisitsModule()),
        new("front-desk", "Front desk", new FrontDeskModule()),
        new("mall-complaints", "Mall complaints", new MallComplaintsModule()),
        new("outlet-supervision", "Outlet supervision", new OutletSupervisionModule()),
        new("property-complaints", "Property complaints", new PropertyComplaintsModule()),
        new("service-department", "Service department", new ServiceDepartmentModule()),
        new("store-service", "Store service", new StoreServiceModule()),
        new("tobacco-retail", "Tobacco retail", new TobaccoRetailModule()),
    ];

    public static Rulebook Together { get; } = Composed([.. Each.Select(procedure => procedure.Module)]);

    public static Rulebook Composed(params ProcedureModule[] modules) => Rulebook.Compose([.. modules, new GivenFigures(modules)]);

    /// <summary>Gives the figures that documents leave open, so that the procedures compose; no page shows what it gives.</summary>
    private sealed class GivenFigures(IReadOnlyList<ProcedureModule> modules) : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new(GivenModule, "1", "given");

        public override void Describe(ModuleBuilder contents)
        {
            contents.Document(new SourceDocument(Given, new LocalizedText("Given figures", "给定值"), [new Clause("GIVEN-1", ClauseKind.Deadline, "Figures for the pages.")]));
            foreach (var parameter in modules.SelectMany(LeftOpen))
                contents.Replace(parameter, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(1), "GIVEN-1"));
            foreach (var parameter in modules.SelectMany(RhythmsLeftOpen))
                contents.Replace(parameter, new DatedValue<ContactRhythm>(ContactRhythm.Months(1), "GIVEN-1"));
        }

        private static IEnumerable<Parameter<TimeLimit>> LeftOpen(ProcedureModule module) => module switch
        {
            PropertyComplaintsModule => [PropertyComplaints.HandleWithin, PropertyComplaints.AnswerWithin, PropertyComplaints.CallBackWithin],
            StoreServiceModule => [StoreService.ResolveWithin],
            _ => [],
        };

        private static IEnumerable<Parameter<ContactRhythm>> RhythmsLeftOpen(ProcedureModule module) =>
            module is CustomerRelationsModule ? [CustomerRelations.FollowUpEvery, CustomerRelations.TourEvery] : [];
    }
}

/// <summary>A procedure of the library.</summary>
/// <param name="Page">The name of its page of rules, without extension.</param>
/// <param name="Title">What it is called on its page.</param>
/// <param name="Module">Its module.</param>
internal sealed record OwnProcedure(string Page, string Title, ProcedureModule Module)
{
    private readonly Lazy<Rulebook> _rulebook = new(() => OwnProcedures.Composed(Module));

    public Rulebook Rulebook => _rulebook.Value;

    /// <summary>The IDs of its documents.</summary>
    public IEnumerable<string> Documents => Rulebook.Catalogue.Documents.Select(document => document.Id).Where(id => id != OwnProcedures.Given);

    public override string ToString() => Page;
}
