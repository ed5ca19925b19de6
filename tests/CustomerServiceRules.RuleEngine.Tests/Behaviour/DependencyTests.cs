using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class DependencyTests : EngineTest
{
    [Fact, Trait("Behaviour", "R105")]
    public void Dependency_EachActionThatUsesIt_ResolvesItEachTimeItRuns()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            Service one = null!, two = null!;
            rule.Dependency().Resolve(() => one).Resolve(() => two);
            rule.When().Match(() => a);
            rule.Then().Do(_ => Say($"{one.Name} {a.N}")).Do(_ => Say("none")).Do(_ => Say(one.Name + two.Name + one.Name)).Undo(_ => Say("undo " + one.Name));
        }));
        var resolver = new Numbering();
        Session.DependencyResolver = resolver;
        var a = new A("a");
        Session.Insert(a);
        resolver.Asked.Should().BeEmpty();
        Fire().Should().Equal("s1 a", "none", "s2s3s2");
        Session.Update(a);
        Fire().Should().Equal("s4 a", "none", "s5s6s5");
        Session.Retract(a);
        Fire().Should().Equal("undo s7");
        resolver.Asked.Distinct().Should().Equal((Session, "R", typeof(Service)));
    }

    [Fact, Trait("Behaviour", "R105")]
    public void ContextResolve_AsksAtOnce()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Do(c => Say(((Service)c.Resolve(typeof(Service))).Name + c.Resolve<Service>().Name));
        }));
        Session.DependencyResolver = new Numbering();
        Session.Insert(new A());
        Fire().Should().Equal("s1s2");
    }

    [Fact, Trait("Behaviour", "R105"), Trait("Behaviour", "R42")]
    public void Fire_WithoutResolver_FailsOnlyTheActionThatNeedsOne()
    {
        Run(Using());
        Session.DependencyResolver.Should().NotBeNull();
        Session.Insert(new A());
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>()
            .WithMessage("*'R'*Service*no resolver*");
        Said().Should().Equal("first");

        Session.DependencyResolver = null;
        Session.Insert(new A());
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "R105")]
    public void Fire_ResolverAnswersNull_FailsAtTheUse()
    {
        Run(Using());
        Session.DependencyResolver = new Answering(null);
        Session.Insert(new A());
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<NullReferenceException>();
    }

    [Fact, Trait("Behaviour", "R42")]
    public void DependencyResolver_OfTheFactory_IsCopiedWhenTheSessionIsMade()
    {
        var factory = Compile(Using());
        factory.DependencyResolver.Should().NotBeNull();
        factory.CreateSession().ActionInterceptor.Should().BeNull();
        Answering first = new(null), second = new(null);
        factory.DependencyResolver = first;
        var session = factory.CreateSession(s => s.DependencyResolver.Should().BeSameAs(first));
        factory.DependencyResolver = second;
        session.DependencyResolver.Should().BeSameAs(first);
        factory.CreateSession().DependencyResolver.Should().BeSameAs(second);
    }

    [Fact, Trait("Behaviour", "R19")]
    public void Define_DependencyInACondition_IsRefused()
    {
        var definition = () => InlineRule.Of(rule =>
        {
            A a = null!;
            Service service = null!;
            rule.Dependency().Resolve(() => service);
            rule.When().Match(() => a, x => x.N == service.Name);
            rule.ThenNothing();
        });
        definition.Should().Throw<RuleDefinitionException>().WithInnerException<InvalidOperationException>().WithMessage("*'service'*");
    }

    [Fact, Trait("Behaviour", "R19")]
    public void Resolve_NoAlias_IsRefused()
    {
        var definition = () => InlineRule.Of(rule => rule.Dependency().Resolve(() => new Service("")));
        definition.Should().Throw<RuleDefinitionException>().WithInnerException<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R16")]
    public void DependencyAndFilter_OutsideOfLoading_AreRefused()
    {
        FluentActions.Invoking(() => new InlineRule(rule => rule.Dependency()).Define()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new InlineRule(rule => rule.Filter()).Define()).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "R140"), Trait("Behaviour", "R144")]
    public void Dependency_InTheModel_IsAnElementAndAParameterOfActions()
    {
        A a = null!;
        Service service = null!;
        var rule = InlineRule.Of(r =>
        {
            r.Dependency().Resolve(() => service);
            r.When().Match(() => a);
            r.Then().Do(c => Quiet(service, a));
        });
        var element = rule.DependencyGroup.Dependencies.Single();
        (element.ServiceType, element.Declaration.Name, element.Declaration.Type).Should().Be((typeof(Service), "service", typeof(Service)));
        rule.DependencyGroup.Exports.Should().Equal(element.Declaration);
        rule.RightHandSide.Actions.Single().Expression.Parameters.Select(p => p.Name).Should().Equal("c", "service", "a");
        InlineRule.Of(r =>
        {
            r.When().Match(() => a);
            r.ThenNothing();
        }).Should().Match<IRuleDefinition>(plain => plain.DependencyGroup.Dependencies.Count == 0 && plain.FilterGroup.Filters.Count == 0);
    }

    [Fact, Trait("Behaviour", "R105"), Trait("Behaviour", "R140")]
    public void Dependency_OfARuleThatIsBuilt_IsResolvedByItsServiceType()
    {
        var builder = new RuleBuilder();
        builder.Name("built");
        builder.Dependencies().Dependency(typeof(Service), "service");
        builder.LeftHandSide().Pattern(typeof(A), "a");
        System.Linq.Expressions.Expression<Action<IContext, Service>> action = (c, service) => Say(service.Name);
        builder.RightHandSide().Action(action);
        Run(builder.Build());
        Session.DependencyResolver = new Numbering();
        Session.Insert(new A());
        Fire().Should().Equal("s1");
    }

    [Fact, Trait("Behaviour", "R130")]
    public void RhsExpressionEvaluated_Arguments_AreTheMatchedVariablesOnly()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            Service service = null!;
            rule.Dependency().Resolve(() => service);
            rule.When().Match(() => a);
            rule.Then().Do(c => Quiet(c, service, a));
        }));
        Session.DependencyResolver = new Numbering();
        IReadOnlyCollection<object?>? arguments = null;
        Session.Events.RhsExpressionEvaluatedEvent += (_, e) => arguments = e.Arguments;
        var a = new A();
        Session.Insert(a);
        Session.Fire();
        arguments.Should().Equal(a);
    }

    private static void Quiet(params object[] values) => _ = values;

    private (string, Action<InlineRule>) Using() => Rule("R", rule =>
    {
        Service service = null!;
        rule.Dependency().Resolve(() => service);
        rule.When().Match<A>();
        rule.Then().Do(_ => Say("first")).Do(_ => Say(service.Name));
    });

    public sealed record Service(string Name);

    private sealed class Answering(object? answer) : IDependencyResolver
    {
        public object? Resolve(IResolutionContext context, Type serviceType) => answer;
    }

    private sealed class Numbering : IDependencyResolver
    {
        public List<(ISession, string, Type)> Asked { get; } = [];

        public object Resolve(IResolutionContext context, Type serviceType)
        {
            Asked.Add((context.Session, context.Rule.Name, serviceType));
            return new Service("s" + Asked.Count);
        }
    }
}
