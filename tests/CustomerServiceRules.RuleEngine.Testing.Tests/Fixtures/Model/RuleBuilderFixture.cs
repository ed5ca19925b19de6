using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Model;

[Trait("Behaviour", "R148")]
public class RuleBuilderFixture : EngineFixture
{
    private readonly RuleBuilder _builder = new();

    [Fact]
    public void Build_JoinWithActions_FiresLikeADslRule()
    {
        Named("join");
        var left = _builder.LeftHandSide();
        var customer = left.Pattern(typeof(Customer), "customer");
        var order = left.Pattern(typeof(Order), "order");
        customer.Condition((Expression<Func<Customer, bool>>)(customer => customer.Score > 0));
        order.Condition((Expression<Func<Order, Customer, bool>>)((order, customer) => order.Customer == customer.Name));
        _builder.RightHandSide().Action((Expression<Action<IContext, Customer, Order>>)((ctx, customer, order) =>
            ctx.Insert(new Notice(customer.Name + order.Id))));
        Setup.Rule(_builder.Build());
        Session.InsertAll(new object[] { new Customer("ann", 1), new Order("1", "ann"), new Order("2", "bob") });
        Session.Fire();
        Verify(x => x.Rule("join").Fired());
        Session.Query<Notice>().Single().Text.Should().Be("ann1");
    }

    [Fact]
    public void Build_ExistsNotForAll_WorkTogether()
    {
        Named("quantified");
        var left = _builder.LeftHandSide();
        left.Pattern(typeof(Customer), "customer");
        left.Exists().Pattern(typeof(Order), "order").Condition(
            (Expression<Func<Order, Customer, bool>>)((order, customer) => order.Customer == customer.Name));
        left.Not().Pattern(typeof(Complaint), "complaint").Condition(
            (Expression<Func<Complaint, Customer, bool>>)((complaint, customer) => complaint.Customer == customer.Name));
        var all = left.ForAll();
        var basePattern = all.BasePattern(typeof(Order));
        basePattern.Condition(On(basePattern, nameof(Order.IsOpen)));
        var pattern = all.Pattern(typeof(Order));
        var parameter = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(
            Expression.GreaterThan(Expression.Property(parameter, nameof(Order.Amount)), Expression.Constant(0)), parameter));
        Halting();
        Setup.Rule(_builder.Build());
        var order = new Order("o", "ann", 0);
        Session.InsertAll(new object[] { new Customer("ann"), order });
        Session.Fire().Should().Be(0);
        order.Amount = 1;
        Session.Update(order);
        Session.Fire().Should().Be(1);
        Session.Insert(new Complaint("k", "ann"));
        Session.Update(Session.Query<Customer>().Single());
        Session.Fire().Should().Be(0);
    }

    [Fact]
    public void Build_AggregateAndBinding_BindTheirResults()
    {
        Named("aggregate");
        var left = _builder.LeftHandSide();
        var orders = left.Pattern(typeof(IEnumerable<Order>), "orders");
        var aggregate = orders.Aggregate();
        aggregate.Collect();
        aggregate.Pattern(typeof(Order), "order").Condition((Expression<Func<Order, bool>>)(order => order.IsOpen));
        var total = left.Pattern(typeof(int), "total");
        total.Binding().BindingExpression((Expression<Func<IEnumerable<Order>, int>>)(orders => orders.Sum(o => o.Amount)));
        total.Condition((Expression<Func<int, bool>>)(total => total > 10));
        _builder.RightHandSide().Action((Expression<Action<IContext, int>>)((ctx, total) => ctx.Insert(total)));
        Setup.Rule(_builder.Build());
        Session.InsertAll(new[] { new Order("1", "x", 6), new Order("2", "x", 7) });
        Session.Fire().Should().Be(1);
        Session.Query<int>().Should().Equal(13);
    }

    [Fact]
    [Trait("Behaviour", "R63")]
    public void Build_LeftHandSideIsAnOrGroup_FiresPerBranch()
    {
        Named("or");
        var group = new GroupBuilder();
        group.GroupType(GroupType.Or);
        group.Pattern(typeof(Customer), "customer");
        group.Pattern(typeof(Order), "order");
        _builder.LeftHandSide(group);
        Halting();
        Setup.Rule(_builder.Build());
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o", "ann") });
        Session.Fire().Should().Be(1, "the action halts");
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Build_Metadata_IsCarriedOver()
    {
        Named("described");
        _builder.Description("text");
        _builder.Priority(5);
        _builder.Repeatability(RuleRepeatability.NonRepeatable);
        _builder.Tag("one");
        _builder.Tags(new[] { "two", "three" });
        _builder.Property("key", 42);
        _builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        Halting();
        var rule = _builder.Build();
        rule.Description.Should().Be("text");
        rule.Priority.Should().Be(5);
        rule.Repeatability.Should().Be(RuleRepeatability.NonRepeatable);
        rule.Tags.Should().Equal("one", "two", "three");
        rule.Properties["key"].Should().Be(42);
        rule.DependencyGroup.Dependencies.Should().BeEmpty();
        rule.FilterGroup.Filters.Should().BeEmpty();
    }

    [Fact]
    public void Build_DependencyAndFilter_AreHonoured()
    {
        Named("complete");
        _builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        _builder.Filters().Filter(FilterType.Predicate, (Expression<Func<Customer, bool>>)(customer => customer.Score > 0));
        _builder.Dependencies().Dependency(typeof(List<string>), "log");
        _builder.RightHandSide().Action((Expression<Action<IContext, Customer, List<string>>>)((ctx, customer, log) => log.Add(customer.Name)));
        Setup.Rule(_builder.Build());
        Session.DependencyResolver = new LogResolver(Log);
        Session.InsertAll(new[] { new Customer("ann", 1), new Customer("bob") });
        Session.Fire();
        Log.Should().Equal("ann");
    }

    [Fact]
    public void Build_NoName_Throws()
    {
        _builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        Halting();
        _builder.Invoking(b => b.Build()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Build_UnknownVariable_NamesIt()
    {
        Named("unknown");
        _builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        _builder.RightHandSide().Action((Expression<Action<IContext, Order>>)((ctx, missing) => ctx.Insert(missing)));
        _builder.Invoking(b => b.Build()).Should().Throw<InvalidOperationException>().WithMessage("*missing*");
    }

    [Fact]
    public void Action_NoContextFirst_Throws()
    {
        Named("no context");
        _builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        _builder.Invoking(b =>
        {
            b.RightHandSide().Action((Expression<Action<Customer>>)(customer => customer.ToString()));
            b.Build();
        }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Build_RepeatedProperty_Throws()
    {
        Named("twice");
        _builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        Halting();
        _builder.Invoking(b =>
        {
            b.Property("key", 1);
            b.Property("key", 2);
            b.Build();
        }).Should().Throw<ArgumentException>();
    }

    private static LambdaExpression On(PatternBuilder pattern, string property)
    {
        var parameter = pattern.Declaration.ToParameterExpression();
        return Expression.Lambda(Expression.Property(parameter, property), parameter);
    }

    private void Named(string name) => _builder.Name(name);

    private void Halting() => _builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => ctx.Halt()));

    private sealed class LogResolver(List<string> log) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => log;
    }
}
